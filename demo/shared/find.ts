/** The element of a page that a selector names, as the class that it must be. */
export function find<T extends Element>(selector: string, type: new () => T, root: ParentNode = document): T {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new TypeError(`This page has no ${type.name} "${selector}".`);
}
