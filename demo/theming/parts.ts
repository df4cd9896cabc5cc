const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Outlines a part of every guide on the page, or none. */
export function outlinePart(name: string | undefined): void {
  sheet.replaceSync(
    name === undefined
      ? ''
      : `whitelist-guide::part(${name}) { outline: 3px solid #d6249f !important; outline-offset: 3px !important; }`,
  );
}

/** The first element that is this part, also in the shadow of an element within. A page's own CSS needs none of this. */
export function findPart(root: ParentNode, name: string): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.part.contains(name) && element.checkVisibility()) return element;
    const found = element.shadowRoot ? findPart(element.shadowRoot, name) : undefined;
    if (found) return found;
  }
  return undefined;
}
