/** What is used of the browser's `trustedTypes`. */
interface PolicyFactory {
  createPolicy(name: string, rules: {readonly createHTML: (markup: string) => string}): unknown;
}

let isRefused = false;

/**
 * Makes Lit's policy in place of Lit, which would stop the whole script where the page does not allow it: the build
 * writes a call of this into Lit. Where the elements are there already, this copy renders nothing and asks for nothing.
 */
export function litPolicy(factory: PolicyFactory | undefined): unknown {
  if (!factory || customElements.get('whitelist-guide')) return undefined;
  try {
    return factory.createPolicy('lit-html', {createHTML: (markup) => markup});
  } catch {
    isRefused = true;
    return undefined;
  }
}

/** Whether the page's Trusted Types keep Lit from rendering. */
export function isPolicyRefused(): boolean {
  return isRefused;
}
