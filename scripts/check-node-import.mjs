/**
 * Fails when an application that renders on a server could not import the package there: in Node without a DOM the
 * entries have to load, define the elements for Lit's stand-in of a registry, and leave `window` and `document` unset.
 */
import assert from 'node:assert/strict';

const {defineElements, GuideError} = await import('whitelist-guide');
await import('whitelist-guide/define');
defineElements();

assert.equal(typeof GuideError, 'function');
assert.equal(typeof globalThis.customElements.get('whitelist-guide'), 'function');
for (const name of ['window', 'document']) assert.equal(name in globalThis, false, `${name} is set.`);
console.log('The entries load in Node, without a DOM.');
