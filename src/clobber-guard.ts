/**
 * An element of the page whose id is one of these names shows up as a global of that name, and Lit would take it for
 * a hook or a list of its own and stop. An own property goes before an element. Nothing is set where no element is.
 */
const NAMES = [
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'reactiveElementPolyfillSupport',
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'litNonce',
  'ShadyCSS',
  'trustedTypes',
] as const;

for (const name of NAMES) {
  if (name in globalThis && !Object.hasOwn(globalThis, name)) {
    Object.defineProperty(globalThis, name, {value: undefined, writable: true, configurable: true});
  }
}

export {};
