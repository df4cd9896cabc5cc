/** Runs in the page, also where the page's own scripts may not run: what a reader has there, and whether it works. */
import {ARTICLE, FALLBACK, LIVE, PRERENDERED} from './cells.mjs';

const STEP = 'Log in to Bitmart';

/** What a reader gets in a frame of puppeteer's; `undefined` while it is none of these. */
export async function whatReaderGets(frame) {
  const seen = await frame.evaluate(look, STEP);
  return {live: LIVE, prerendered: PRERENDERED, fallback: FALLBACK, article: ARTICLE}[seen];
}

function look(step) {
  const guide = document.querySelector('whitelist-guide');
  const root = guide?.shadowRoot;
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? roots(one.shadowRoot) : [])),
  ];
  if (!root) {
    const words = document.body.innerText;
    if (words.includes('Our own words')) return 'fallback';
    return words.includes(step) && document.querySelector('h3') ? 'article' : undefined;
  }
  const all = roots(root);
  const find = (selector) => all.flatMap((part) => [...part.querySelectorAll(selector)]);
  const isReadable = find('h3').some((title) => title.innerText.includes(step) && title.checkVisibility());
  const isStyled = getComputedStyle(guide).containerType === 'inline-size';
  if (!isReadable || !isStyled) return undefined;
  if (root.querySelector('[data-element]')) return 'prerendered';
  // Every part has come, and a tick counts.
  const box = find('input[type=checkbox]')[0];
  const isWhole = find('input[type=radio]').length > 2 && find('summary').length > 2;
  const count = find('[role=status]')
    .map(({textContent}) => textContent)
    .find((text) => /^\s*\d+ of \d/.test(text));
  if (!box || !isWhole || count === undefined) return undefined;
  if (window.countBefore === undefined) {
    window.countBefore = count;
    box.click();
  }
  return count === window.countBefore ? undefined : 'live';
}
