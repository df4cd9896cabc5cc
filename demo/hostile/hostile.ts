import './block-storage.js';
import {policyViolations} from './violations.js';
import '../../src/embed.js';
import {html, render} from 'lit';
import {WhitelistGuideElement} from '../../src/index.js';
import {find} from '../shared/find.js';

interface Check {
  readonly what: string;
  readonly how: string;
  readonly holds: () => boolean;
}

const guide = find('whitelist-guide', WhitelistGuideElement);
const places = [find('#guide-place', HTMLElement), find('#other-place', HTMLElement)] as const;
let moves = 0;
let ticks = 0;

const isReady = (): boolean => guide.renderRoot.querySelector('article') !== null;

const CHECKS: readonly Check[] = [
  {
    what: 'Strict Content-Security-Policy',
    how: 'Scripts, styles and requests from this site only; no inline style, no eval.',
    holds: () => policyViolations().length === 0,
  },
  {
    what: 'Trusted Types',
    how: 'No markup from strings; the one policy allowed is Lit’s.',
    holds: () => isReady() && policyViolations().length === 0,
  },
  {
    what: '* {all: unset !important}',
    how: 'Every style of the page’s elements is taken away, around the guide and on it.',
    holds: () => getComputedStyle(guide).display === 'block',
  },
  {
    what: 'Clobbered globals',
    how: 'Forms and pictures go by the names that Lit and the script look for.',
    holds: isReady,
  },
  {
    what: 'Script included twice',
    how: 'The second copy finds the elements defined, and stands back.',
    holds: () => customElements.get('whitelist-guide') === WhitelistGuideElement,
  },
  {
    what: 'Storage blocked',
    how: 'localStorage throws. Ticks are kept until the page is left.',
    holds: isReady,
  },
  {
    what: 'Moved in the document',
    how: 'Use the button: the guide keeps its state and goes on working.',
    holds: () => moves > 0 && isReady(),
  },
  {
    what: 'Still at work',
    how: 'Tick a step of the guide: the page hears of it.',
    holds: () => ticks > 0,
  },
];

guide.addEventListener('guide-ready', show);
guide.addEventListener('guide-error', show);
guide.addEventListener('guide-progress-change', ({completed}) => {
  ticks = completed;
  show();
});
addEventListener('securitypolicyviolation', show);
find('#move', HTMLButtonElement).addEventListener('click', () => {
  moves += 1;
  places[moves % 2 === 0 ? 0 : 1].append(guide);
  show();
});
show();

function show(): void {
  render(
    html`
      ${CHECKS.map(({what, how, holds}) => {
        const isHolding = holds();
        return html`
          <li class="check">
            <b class="check-name"
              ><span class="mark ${isHolding ? 'good' : ''}" aria-hidden="true">${isHolding ? '✓' : '·'}</span> ${what}
              <span class="hidden">${isHolding ? ': holds' : ': open'}</span></b
            >
            <span class="check-text">${how}</span>
          </li>
        `;
      })}
    `,
    find('#checks', HTMLElement),
  );
}
