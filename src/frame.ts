/* For the pages that show a guide in a frame: what their address asks for, and their height for the page around them. */
import '@open-iframe-resizer/core'; // Tells its other half around the frame the height, once that has asked for it.
import {LOCALE} from './model/locale-chain.js';
import {SLUG} from './model/slug.js';

/** What the address of the page may set, and the form that it has to have. */
const SETTINGS: readonly (readonly [name: string, form: RegExp])[] = [
  ['exchange', SLUG],
  ['locale', LOCALE],
  ['key-type', SLUG],
];

const guide = document.querySelector('whitelist-guide');
const wishes = new URLSearchParams(location.search);
for (const [name, form] of SETTINGS) {
  const value = wishes.get(name);
  // A page that was made for one guide stays with it.
  if (value !== null && form.test(value) && !guide?.hasAttribute(name)) guide?.setAttribute(name, value);
}

/** WordPress gives each frame a secret, so that it can tell whose height it is told. */
const secret = /secret=(\w{1,64})/.exec(location.hash)?.[1] ?? document.documentElement.dataset.secret;

if (secret !== undefined && parent !== self) {
  const tellHeight = (): void => {
    // Nothing of the reader is in it, so any page around the frame may know.
    const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({message: 'height', value, secret}, '*');
  };
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener(
    'message',
    ({source, data}: MessageEvent<{message?: unknown; secret?: unknown} | null>) => {
      if (source === parent && data?.message === 'ready' && data.secret === secret) tellHeight();
    },
  );
}
