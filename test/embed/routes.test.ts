import {expect} from '@open-wc/testing';
import {appears, closePages, openPage} from '../helpers/embed-page.js';
import {fetchTakesPreloads, needs} from '../helpers/engine.js';
import {byRole} from '../helpers/roles.js';

const ROUTES = [
  'route-module-async.html',
  'route-module-after.html',
  'route-classic-async.html',
  'route-classic-defer.html',
  'route-classic-after.html',
  'route-import-map.html',
  'route-preload.html',
];

describe('the ways to put the script on a page', () => {
  afterEach(closePages);

  for (const route of ROUTES) {
    for (const page of [route, `${route}?report-only`]) {
      it(`${page} shows a guide with all its parts, without a violation`, async () => {
        const {guide, notes} = await openPage(page);
        (await appears(() => byRole(guide, 'radio', /^Standard/))).click();
        (await appears(() => byRole(guide, 'checkbox', /^Copy the list/))).click();
        await appears(() => byRole(guide, 'status', /^1 of/));
        await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
        await appears(() => byRole(guide, 'disclosure', /^Can I create my new API key/));
        expect(notes).to.deep.equal([]);
      });
    }
  }

  it('loads from the other origin what the route says', async () => {
    const {window} = await openPage('route-module-after.html');
    const origins = window.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('/dist/'))
      .map(({name}) => new URL(name).hostname);
    expect(new Set(origins)).to.deep.equal(new Set(['127.0.0.1']));
  });

  it('loads once what was asked for ahead', async () => {
    if (!(await fetchTakesPreloads())) needs('a fetch() that takes preloads');
    const {guide, loaded, window} = await openPage('route-preload.html');
    await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
    const ahead = ['whitelist-guide.js', 'guides/bitmart/en.json'];
    expect(loaded().filter((path) => ahead.includes(path))).to.have.members(ahead);
    const entries = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const content = entries.find(({name}) => name.endsWith('.json'));
    expect(content?.initiatorType, 'not asked for by the script').to.equal('link');
  });

  it('keeps to the release that came first, and says so once', async () => {
    const {guide, window, notes} = await openPage('two-versions.html');
    const {version} = window.customElements.get('whitelist-guide') as unknown as {version: string};
    await appears(() => notes[0]);
    expect(version).not.to.equal('9.9.9');
    await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
    expect(notes).to.have.length(1);
    expect(notes[0]).to.match(
      /^console.warn: whitelist-guide 9\.9\.9 stands back: <whitelist-guide>, .* is taken by \d/,
    );
  });
});
