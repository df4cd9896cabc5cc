/** What the build of the scripts for pages changes in packages, so that they are guests there too. */
import {fileURLToPath} from 'node:url';

const litPolicy = fileURLToPath(new URL('../src/lit-policy.ts', import.meta.url));
const policyCall = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;

/**
 * zod shares its configuration with every other copy on the page through two globals. A guest leaves none behind, and
 * a page's own settings must not change what the guide accepts.
 *
 * @returns {import('vite').Plugin}
 */
export function keepZodToItself() {
  return {
    name: 'keep-zod-to-itself',
    applyToEnvironment: ({name}) => name !== 'npm',
    transform: {
      filter: {id: /\/zod\/v4\/core\/(core|registries)\.js$/},
      handler: (code) => `const ownGlobals = {};\n${code.replaceAll('globalThis', 'ownGlobals')}`,
    },
  };
}

/**
 * Lit makes its Trusted Types policy while it loads, and throws where the page refuses it. So src/lit-policy.ts asks.
 *
 * @returns {import('vite').Plugin}
 */
export function letLitBeRefused() {
  return {
    name: 'let-lit-be-refused',
    applyToEnvironment: ({name}) => name === 'client' || name === 'iife',
    transform: {
      filter: {id: /\/lit-html\/lit-html\.js$/},
      handler(code) {
        if (!policyCall.test(code))
          this.error('Lit makes its policy in another way now: see src/lit-policy.ts.');
        return `import {litPolicy} from ${JSON.stringify(litPolicy)};\n${code.replace(policyCall, 'litPolicy($1)')}`;
      },
    },
  };
}
