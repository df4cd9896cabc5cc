import {ElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import {escapeText} from './escape.js';
import type {StaticElement} from './static-element.js';
import {STATIC_ELEMENTS} from './static-elements.js';
import {currentSnapshot, renderFrom} from './static-snapshot.js';

/** Markup that brings the styles into the shadow root of an element. */
export type StyleOf = (tag: string) => string;

/** The content of an element's shadow root, with the elements in it. Nothing in a guide waits. */
export function renderShadowOf(element: StaticElement, tag: string, styleOf: StyleOf): string {
  const info: RenderInfo = {
    elementRenderers: [neutralRenderer(styleOf)],
    customElementInstanceStack: [],
    customElementHostStack: [new Host(tag)],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  return styleOf(tag) + collectResultSync(render(element.renderStatic(), info));
}

/** Whose shadow root is rendered. */
class Host extends ElementRenderer {}

function neutralRenderer(styleOf: StyleOf): RenderInfo['elementRenderers'][number] {
  return class extends ElementRenderer {
    static override matchesClass(_: unknown, tag: string): boolean {
      return Object.hasOwn(STATIC_ELEMENTS, tag);
    }

    /* Not `element`: that one is taken for a node of a document. */
    readonly #element = createElement(this.tagName);
    readonly #attributes = new Map<string, string>();

    override setProperty(name: string, value: unknown): void {
      Object.assign(this.#element, {[name]: value});
    }

    override setAttribute(name: string, value: string): void {
      this.#attributes.set(name, value);
    }

    override renderAttributes(): string[] {
      const mark = this.#element.isBrought === false ? '' : ' data-brought';
      const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeText(value)}"`);
      return [` data-element="${this.tagName}"${mark}`, ...attributes];
    }

    override renderShadow(): string[] {
      const element = this.#element;
      const render = () => renderShadowOf(element, this.tagName, styleOf);
      return [renderFrom(element.ownSnapshot ?? currentSnapshot(), render)];
    }
  };
}

function createElement(tag: string): StaticElement {
  const Element = STATIC_ELEMENTS[tag];
  if (!Element) throw new Error(`There is nothing that stands for <${tag}> on a server.`);
  return new Element();
}
