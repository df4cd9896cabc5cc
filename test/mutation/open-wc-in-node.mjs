/* What the tests of model and state take from `@open-wc/testing`. Its `expect` is this one. */
export {expect} from '@esm-bundle/chai/esm/chai.js';

export const html = String.raw;

/** The only fixture among these tests: a frame that plays another tab. What it writes, the page hears of, not at once. */
export function fixtureSync() {
  return {contentWindow: {localStorage: {setItem: writeElsewhere}}};
}

function writeElsewhere(key, newValue) {
  localStorage.setItem(key, newValue);
  setTimeout(() => dispatchEvent(new StorageEvent('storage', {key, newValue})));
}
