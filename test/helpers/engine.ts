/**
 * Ends a test whose claim does not hold in the engine that it runs in. `npm run test:all` counts it apart, by name:
 * scripts/engines/needed.mjs knows the message.
 */
export function needs(what: string): never {
  throw new Error(`Needs another engine: ${what}`);
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
