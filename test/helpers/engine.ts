import {nextFrame} from '@open-wc/testing';
import {openFrame} from './embed-page.js';

/**
 * Ends a test whose claim does not hold in the engine that it runs in. `npm run test:all` counts it apart, by name:
 * scripts/engines/needed.mjs knows the message.
 */
export function needs(what: string): never {
  throw new Error(`Needs another engine: ${what}`);
}

/** A registry for a part of the page. An older Chromium, as `npm test` may have fetched one, skips the test. */
export function createRegistry(test: Mocha.Context): CustomElementRegistry {
  try {
    return new CustomElementRegistry();
  } catch {
    if ('userAgentData' in navigator) test.skip();
    return needs('registries of custom elements for parts of a page');
  }
}

/** Whether `fetch()` takes what `<link rel="preload" as="fetch">` has loaded. WebKit loads it a second time. */
export async function fetchTakesPreloads(): Promise<boolean> {
  const link = document.createElement('link');
  Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '/package.json?preload'});
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve);
  });
  document.head.append(link);
  await loaded;
  await (await fetch(link.href)).text();
  link.remove();
  return performance.getEntriesByName(link.href).length === 1;
}

/** Whether a module that did not arrive can be had by a second import. Firefox remembers the first, as the standard has it. */
export async function asksAgainForModules(): Promise<boolean> {
  const url = `/test/faults/content/first-in-vain.json?${crypto.randomUUID()}`;
  const load = (): Promise<boolean> =>
    import(url).then(
      () => true,
      () => false,
    );
  await load();
  return load();
}

/** Whether `'self'` in a policy is the site also in a frame without an origin. In WebKit it is nobody. */
export async function selfIsTheSite(): Promise<boolean> {
  let isTold = false;
  const handleMessage = (): void => {
    isTold = true;
  };
  addEventListener('message', handleMessage);
  const frame = await openFrame('self-in-frame.html', 'allow-scripts');
  await nextFrame();
  await nextFrame();
  removeEventListener('message', handleMessage);
  frame.remove();
  return isTold;
}
