import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Report} from './private-reader.js';

const KEY = 'whitelist-guide/progress/kucoin';
const NOT_KEPT = 'Your last tick is not saved yet. We keep trying.';
const FIRST = 'Done: Log in to KuCoin';
const SECOND = 'Done: Log in to Altrady and go to Settings > Exchange API Keys';

/** What a reader does in one private window, one page after the other. */
async function inPrivateWindow(...acts: readonly string[]): Promise<readonly Report[]> {
  const pages = acts.map((act) => `/test/embed/pages/private.html?${String(new URLSearchParams({do: act}))}`);
  return executeServerCommand<readonly Report[], readonly string[]>('private-window', pages);
}

describe('the built script in a private window', () => {
  it('keeps the ticks from page to page while the window is open, and nothing after that', async () => {
    const [first, second] = await inPrivateWindow('tick', 'look');
    expect(first).to.deep.include({ticked: [FIRST], told: ['1 of 6 steps done'], notes: []});
    expect(second).to.deep.include({ticked: [FIRST], told: ['1 of 6 steps done'], notes: []});
    const [later] = await inPrivateWindow('look');
    expect(later).to.deep.include({ticked: [], kept: null, notes: []});
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('says so where its room is used up, and loses no tick while the page is open', async () => {
    const [report] = await inPrivateWindow('tick without room');
    expect(report).to.deep.include({
      ticked: [SECOND, FIRST],
      told: ['2 of 6 steps done', NOT_KEPT],
      kept: null,
      notes: [],
    });
  });

  it('keeps the tick once there is room, and says nothing more', async () => {
    const [report, next] = await inPrivateWindow('tick and make room', 'look');
    expect(report).to.deep.include({ticked: [FIRST], told: ['1 of 6 steps done'], notes: []});
    expect(next).to.deep.include({ticked: [FIRST], notes: []});
  });

  it('keeps a copy of the guide until the window is closed, without a word', async () => {
    const [before, after] = await inPrivateWindow('wait for a copy', 'look without a connection');
    expect(before!.notes).to.deep.equal([]);
    expect(after!.text).to.match(/This is a copy of .* The guide could not be reached/);
    expect(await caches.has('whitelist-guide/copies')).to.equal(false);
  });
});
