import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {STORAGE_PREFIX} from '../../src/state/kept-progress.js';
import {makeGuide} from '../helpers/factories.js';
import {readyFixture, settled, tick} from '../helpers/guide-fixture.js';
import {copy, paste, useClipboard} from '../helpers/ip-list.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const twenty = Array.from({length: 20}, (_, index) => `203.0.113.${index + 1}`);
const FRESH = 'Paste the new list from Altrady';
const OLD = 'The list that is on Acme now';
const FOLDS = /^(?:Does Acme refuse|Compare with)/;
/** Everything by which a page could hear of a list. */
const EVENTS = [
  ...['beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'drop', 'dragstart'],
  ...['guide-ip-copy', 'guide-progress-change', 'guide-account-change', 'guide-error', 'guide-complete'],
];

const content = makeGuide({
  exchange: {id: 'acme-lists', name: 'Acme', hosts: ['acme.example']},
  steps: [
    {id: 'log-in', title: 'Log in to Acme', per: 'once'},
    {id: 'copy-list', title: 'Copy the list', tool: 'ip-list'},
  ],
});

/** A guide with the tool in one of its steps; it arrives a little later. */
async function guideWithTool(
  properties: Partial<WhitelistGuideElement> = {},
): Promise<WhitelistGuideElement> {
  const guide = await readyFixture(html`<whitelist-guide></whitelist-guide>`, {content, ...properties});
  await waitUntil(() => textOf(guide).includes('Your lists stay on this page.'), 'The tool did not come');
  await settled(guide);
  return guide;
}

/** Does with lists whatever can be done with them. */
async function useTool(guide: Element): Promise<void> {
  await paste(guide, FRESH, twenty.join('\n'));
  for (const fold of allByRole(guide, 'disclosure', FOLDS)) fold.open = true;
  await paste(guide, OLD, '203.0.113.1, 198.51.100.4');
  await tick(guide, '203.0.113.1');
  await copy(guide, 'Copy all 20 addresses');
  await copy(guide, 'Copy 203.0.113.2');
  byRole(guide, 'textbox', OLD).focus();
  await sendKeys({type: ', 198.51.100.5'});
  await settled(guide);
}

/** All that an event lets a page read, as far down as it goes. */
function readable(event: Event): string {
  const record = event as unknown as Readonly<Record<string, unknown>>;
  const fields: string[] = [];
  for (const name in record) {
    const value = record[name];
    if (typeof value === 'string' || typeof value === 'number') fields.push(String(value));
    else if (value instanceof DataTransfer) fields.push(value.getData('text/plain'));
  }
  return fields.join(' ');
}

describe('<guide-ip-list> in a guide', () => {
  useClipboard();

  it('comes with the step that needs it', async () => {
    const guide = await guideWithTool();
    expect(textOf(byRole(guide, 'list')))
      .to.include('Copy the list')
      .and.include(FRESH);
    await expect(guide).to.be.accessible();
  });

  it('gets the page’s list of the account', async () => {
    const accounts = [{id: 'grid', label: 'Grid bots', kind: 'subaccount', ipAddresses: twenty}] as const;
    const guide = await guideWithTool({accounts});
    expect(textOf(guide)).to.include('The new list for Grid bots').and.include('20 of 20 addresses');
  });

  it('tells the page how many addresses were copied', async () => {
    const guide = await guideWithTool({ipAddresses: twenty});
    const counts: number[] = [];
    guide.addEventListener('guide-ip-copy', ({count}) => counts.push(count));
    await copy(guide, 'Copy all 20 addresses');
    expect(counts).to.deep.equal([20]);
  });

  it('lets no event carry an address out', async () => {
    const guide = await guideWithTool();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(guide);
    const heard: string[] = [];
    for (const type of EVENTS) {
      page.addEventListener(type, (event) => heard.push(`${type}: ${readable(event)}`));
    }
    await useTool(guide);
    expect(heard.join('\n'))
      .to.include('guide-ip-copy')
      .and.not.match(/203\.0\.113|198\.51\.100/);
    expect(heard.filter((line) => !line.startsWith('guide-'))).to.deep.equal([]);
  });

  it('stores no address, whatever is done with it', async () => {
    const guide = await guideWithTool({progressMode: 'local'});
    await useTool(guide);
    await tick(guide, 'Done: Copy the list');
    const key = `${STORAGE_PREFIX}acme-lists`;
    await waitUntil(() => localStorage.getItem(key)?.includes('copy-list'), 'The tick was not kept');
    const stored = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage)).join(' ');
    localStorage.removeItem(key);
    expect(stored).not.to.match(/203\.0\.113|198\.51\.100/);
    expect(location.href + document.cookie).not.to.match(/203\.0\.113/);
  });

  it('sends nothing', async () => {
    const guide = await guideWithTool();
    performance.clearResourceTimings();
    await useTool(guide);
    expect(performance.getEntriesByType('resource').map(({name}) => name)).to.deep.equal([]);
  });
});
