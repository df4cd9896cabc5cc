import {whenReader} from './elements/shared/when-reader.js';
import {readKept} from './state/kept-progress.js';
import {VERSION} from './version.js';

const TAG = 'whitelist-guide';
/** What nobody has prerendered shows nothing until its script is there. */
const BARE = 'key-type-picker, guide-faq, whitelist-index';

const guides = [...document.querySelectorAll<HTMLElement>(TAG)];
const wake = whenReader(() => {
  for (const guide of guides) guide.dataset['woken'] = '';
  // Where it does not arrive, the browser has said so, and what is there can be read.
  import(/* @vite-ignore */ new URL(`${TAG}.js`, import.meta.url).href).catch(() => undefined);
});
// Only where all guides are prerendered, the script that makes them live can wait.
if (guides.length === 0 || !guides.every(isEnough) || document.querySelector(BARE)) wake();

/** Whether the live guide would show the same: the page has given it nothing, and this browser has kept nothing. */
function isEnough(guide: HTMLElement): boolean {
  const isSame = guide.shadowRoot !== null && guide.dataset['version'] === VERSION;
  const isGiven = Object.keys(guide).length > 0 || (guide.hasAttribute('deep-links') && location.hash !== '');
  return isSame && !isGiven && readKept(guide.getAttribute('exchange') ?? '') === null;
}
