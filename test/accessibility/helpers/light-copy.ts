/** Where scripts and pages put a state, and what reads markup looks for an attribute. */
const STATES = ['checked', 'open'] as const;

/** What a reader gets of an element, in one tree without shadow roots, and what each part of it stands for. */
export class LightCopy {
  readonly root: Node;
  readonly #originals = new Map<Node, Element>();

  constructor(element: Element) {
    [this.root] = this.#copy(element) as [Node];
  }

  originalOf(copy: Node | null): Element | undefined {
    return copy ? this.#originals.get(copy) : undefined;
  }

  /** A slot has no copy of its own, and what is not shown has none. */
  #copy(node: Node): readonly Node[] {
    if (node.nodeType === Node.TEXT_NODE) return [node.cloneNode()];
    if (!(node instanceof HTMLElement) || node.matches('style, script, template')) return [];
    const children = shownChildren(node).flatMap((child) => this.#copy(child));
    if (node instanceof HTMLSlotElement) return children;
    const {display} = getComputedStyle(node);
    if (display === 'none') return [];
    // An element of ours would render a second time.
    const isOwn = node.localName.includes('-');
    const copy = isOwn ? document.createElement('div') : (node.cloneNode() as HTMLElement);
    // Whether words stand apart in a name depends on it.
    copy.style.display = display;
    for (const state of STATES)
      if (state in node)
        copy.toggleAttribute(state, Boolean((node as unknown as Record<string, unknown>)[state]));
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
      copy.setAttribute('value', node.value);
    copy.append(...children);
    this.#originals.set(copy, node);
    return [copy];
  }
}

function shownChildren(node: HTMLElement): readonly Node[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true});
  if (node.matches('details:not([open])'))
    return [...node.children].filter((child) => child.matches('summary'));
  return [...(node.shadowRoot ?? node).childNodes];
}
