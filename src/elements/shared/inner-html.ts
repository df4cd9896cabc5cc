import {html as litHtml, type TemplateResult} from 'lit';

const renamed = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
let prefix = '';

/** Puts a prefix before the tags of the elements within a guide, in this copy of the code. */
export function useInnerPrefix(wanted: string): void {
  prefix = wanted;
}

/** Under which tag an element within a guide is defined. */
export function innerTag(tag: string): string {
  return prefix + tag;
}

/** Lit's `html` for templates that have elements within a guide in them: with the tags that those are defined under. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return litHtml(prefix ? withPrefix(strings) : strings, ...values);
}

/** Changes words of our own only, never a value, so the result may pass for what Lit takes as written in the code. */
function withPrefix(strings: TemplateStringsArray): TemplateStringsArray {
  let result = renamed.get(strings);
  if (!result) {
    const texts = strings.map((text) => text.replace(/(<\/?)(?=guide-)/g, `$1${prefix}`));
    result = Object.assign(texts, {raw: strings.raw});
    renamed.set(strings, result);
  }
  return result;
}
