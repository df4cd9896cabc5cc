import {executeServerCommand} from '@web/test-runner-commands';

/** What Chromium hands to a screen reader about one thing on the page. */
interface AccessibleNode {
  readonly id: string;
  readonly children: readonly string[];
  readonly isIgnored: boolean;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

/** Their name says all that is in them. */
const WHOLE = new Set([
  'button',
  'link',
  'heading',
  'checkbox',
  'radio',
  'textbox',
  'searchbox',
  'StaticText',
]);
/** They hold other things together, and are named when a reader comes to them. */
const NAMED = new Set([
  ...WHOLE,
  'group',
  'radiogroup',
  'list',
  'article',
  'navigation',
  'search',
  'form',
  'note',
]);
const ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'fold',
  textbox: 'field',
};

async function readTree(): Promise<readonly AccessibleNode[]> {
  return executeServerCommand<readonly AccessibleNode[], undefined>('accessibility-tree');
}

/** What a screen reader says of what has the focus. */
export async function readFocus(): Promise<string> {
  const focused = (await readTree()).filter(({properties}) => properties['focused'] === true);
  const last = focused.at(-1);
  return last ? describeNode(last) : 'nothing';
}

/** The whole page from top to bottom, as a reader hears it who goes through it line by line. */
export async function readPage(): Promise<readonly string[]> {
  const nodes = new Map((await readTree()).map((node) => [node.id, node]));
  const [root] = nodes.values();
  return root ? [...readNode(root, nodes)] : [];
}

function* readNode(node: AccessibleNode, nodes: ReadonlyMap<string, AccessibleNode>): Generator<string> {
  const {isIgnored, role, name, children} = node;
  const isTold =
    !isIgnored && (NAMED.has(role) || role in ROLES || role === 'progressbar' || role === 'combobox');
  if (isTold && (name !== '' || role !== 'list')) yield describeNode(node);
  if (isTold && (WHOLE.has(role) || role in ROLES || role === 'combobox')) return;
  for (const id of children) {
    const child = nodes.get(id);
    if (child) yield* readNode(child, nodes);
  }
}

function describeNode({role, name, description, value, properties}: AccessibleNode): string {
  const {level, checked, expanded, required, readonly} = properties;
  const states = [
    level === undefined ? '' : `level ${String(level)}`,
    checked === undefined ? '' : checked === 'true' ? 'checked' : 'not checked',
    expanded === undefined ? '' : expanded ? 'open' : 'closed',
    required === true ? 'required' : '',
    readonly === true ? 'read only' : '',
    value === '' ? '' : `value ${JSON.stringify(value)}`,
    description === '' || description === name ? '' : `(${description})`,
  ];
  const what = role === 'StaticText' ? name : `${ROLES[role] ?? role} “${name}”`;
  return [what, ...states].filter(Boolean).join(', ').replace(/\s+/g, ' ');
}
