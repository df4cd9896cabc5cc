/*
 * Finds what a reader finds: elements by their role and their name, through open shadow roots and slots. A small
 * subset of the accessibility tree, enough for native elements; axe looks after the rest.
 */

const ROLES = {
  alert: '[role="alert"]',
  article: 'article',
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  disclosure: 'details',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  iframe: 'iframe',
  image: 'img',
  link: 'a[href]',
  list: 'ol, ul',
  listitem: 'li',
  navigation: 'nav',
  note: '[role="note"]',
  progressbar: 'progress',
  radio: 'input[type="radio"]',
  searchbox: 'input[type="search"]',
  status: '[role="status"]',
  textbox: 'textarea, input:not([type])',
} as const;

interface ElementOf {
  readonly button: HTMLButtonElement;
  readonly checkbox: HTMLInputElement;
  readonly combobox: HTMLSelectElement;
  readonly disclosure: HTMLDetailsElement;
  readonly iframe: HTMLIFrameElement;
  readonly image: HTMLImageElement;
  readonly link: HTMLAnchorElement;
  readonly progressbar: HTMLProgressElement;
  readonly radio: HTMLInputElement;
  readonly searchbox: HTMLInputElement;
  readonly textbox: HTMLTextAreaElement | HTMLInputElement;
}

export type Role = keyof typeof ROLES;
type RoleElement<R extends Role> = R extends keyof ElementOf ? ElementOf[R] : HTMLElement;

/** The one element of a role and name; throws with what there is if it is not exactly one. */
export function byRole<R extends Role>(root: Element, role: R, name?: string | RegExp): RoleElement<R> {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (first && found.length === 1) return first;
  const names = allByRole(root, role).map((element) => JSON.stringify(nameOf(element).slice(0, 80)));
  throw new Error(
    `${String(found.length)} of role ${role} named ${String(name)}; there are: ${names.join(', ')}`,
  );
}

/** All elements of a role, in the order of the page. A text has to be the whole name. */
export function allByRole<R extends Role>(
  root: Element,
  role: R,
  name?: string | RegExp,
): readonly RoleElement<R>[] {
  const found: RoleElement<R>[] = [];
  walk(root, (node) => {
    if (isElement(node) && node.matches(ROLES[role])) found.push(node as RoleElement<R>);
  });
  return found.filter((element) => {
    if (name === undefined) return true;
    return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
  });
}

/** What an element is called: by its label, or by the text in it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? undefined;
  if (label !== undefined) return label;
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (labels.length > 0) {
    const root = element.getRootNode() as Document | ShadowRoot;
    return labels.map((id) => textOf(root.getElementById(id) ?? element)).join(' ');
  }
  switch (element.localName) {
    case 'img':
      return element.getAttribute('alt') ?? '';
    case 'input':
    case 'select':
    case 'textarea':
      return [...((element as HTMLInputElement).labels ?? [])].map((part) => textOf(part)).join(' ');
    case 'fieldset':
      return textOf(element.querySelector('legend') ?? element);
    case 'details':
      return textOf(element.querySelector('summary') ?? element);
    default:
      return textOf(element);
  }
}

export interface TextOptions {
  /** Reads folded answers and notes too, as find-in-page does. */
  readonly folded?: boolean;
}

/** The text in an element as a reader gets it, with single spaces; what assistive technology skips is left out. */
export function textOf(root: Element, options: TextOptions = {}): string {
  return rawText(root, options)
    .replace(/\s+/g, ' ')
    .replace(/ ([,:.])/g, '$1')
    .trim();
}

function rawText(node: Node, options: TextOptions): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (isElement(node) && isHidden(node)) return '';
  const text = flatChildren(node, options)
    .map((child) => rawText(child, options))
    .join('');
  return isElement(node) && isBlock(node) ? ` ${text} ` : text;
}

/** Visits the flat tree: shadow roots in place of children, assigned nodes in place of slots. */
export function walk(node: Node, visit: (node: Node) => void): void {
  if (isElement(node) && isHidden(node)) return;
  visit(node);
  for (const child of flatChildren(node, {})) walk(child, visit);
}

function flatChildren(node: Node, {folded = false}: TextOptions): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  // What can be chosen in a list is no part of the text around it.
  if (node.localName === 'select') return [];
  if (node.localName === 'slot') return (node as HTMLSlotElement).assignedNodes({flatten: true});
  if (node.matches('details:not([open])') && !folded) {
    return [...node.children].filter((child) => child.matches('summary'));
  }
  return [...(node.shadowRoot ?? node).childNodes];
}

/** Also for nodes of a frame, which are instances of the frame's own classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Whether an element stands apart from the text around it. Browsers leave a space around it in a name. */
function isBlock(element: Element): boolean {
  const {display} = getComputedStyle(element);
  return display !== 'contents' && !display.startsWith('inline');
}

function isHidden(element: Element): boolean {
  return (
    element.matches('style, script, template, [aria-hidden="true"]') ||
    getComputedStyle(element).display === 'none'
  );
}
