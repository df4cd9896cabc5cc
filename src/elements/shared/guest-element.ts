import {adoptStyles, LitElement, type CSSResultGroup} from 'lit';

/** Its styles can come later than the class. */
interface GuestClass {
  elementStyles: (typeof LitElement)['elementStyles'];
}

/** Base of all elements: one that a page has put into another document, such as a frame's, keeps its looks. */
export abstract class GuestElement extends LitElement {
  /** Called by the browser when the element has come to another document, which takes no sheets of the last one. */
  adoptedCallback(): void {
    const {shadowRoot, ownerDocument} = this;
    const view = ownerDocument.defaultView as typeof globalThis | null;
    if (!shadowRoot || !view) return;
    shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style as unknown as string); // It becomes its text by itself.
      return sheet;
    });
  }

  /** Puts on what has come with the code of a class: until then its elements are bare. */
  protected dress(styles: CSSResultGroup): void {
    const element = this.constructor as typeof GuestElement & GuestClass;
    element.elementStyles = element.finalizeStyles(styles);
    const {shadowRoot} = this;
    if (!shadowRoot) return;
    try {
      adoptStyles(shadowRoot, element.elementStyles);
    } catch {
      // Lit's sheets belong to another document.
      this.adoptedCallback();
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // Lit's sheets belong to another document.
      this.adoptedCallback();
      return this.shadowRoot ?? this;
    }
  }
}
