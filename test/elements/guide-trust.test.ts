import {expect, html} from '@open-wc/testing';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import type {LinkEvent} from '../../src/events/link-event.js';
import type {Guide, Source} from '../../src/model/guide.schema.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {guideFixture, snapshotFixture} from '../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';

const article: Source = {
  id: 'acme-article',
  title: 'Replace Acme IP whitelist',
  url: 'https://support.altrady.com/en/article/acme',
  confidence: 'altrady',
};
const general: Source = {...article, id: 'general-article', url: 'https://support.altrady.com/en/general'};
const GENERAL_BASIS = 'Based on Altrady’s general article, not on one for Acme.';
const LONG_AGO = '2020-02-29';
const FAR_AHEAD = '2999-12-31';

async function trustFixture(overrides: Partial<Guide> = {}): Promise<HTMLElement> {
  const {element} = await snapshotFixture<HTMLElement>(html`<guide-trust></guide-trust>`, {
    state: readyState({guide: makeGuide({sources: [article], ...overrides})}),
    linkHosts: ['altrady.com', 'acme.example'],
  });
  return element;
}

const dates = (element: Element): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll('time')].map(({dateTime}) => dateTime);

describe('<guide-trust>', () => {
  before(() => defineLazy('guide-trust'));

  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<guide-trust></guide-trust>`, {state: {status: 'loading'}});
    expect(textOf(element)).to.equal('');
  });

  describe('the last check', () => {
    it('is that of the source which was looked at longest ago', async () => {
      const element = await trustFixture({
        sources: [
          {...article, verifiedOn: '2026-02-03'},
          {...article, id: 'docs', verifiedOn: '2025-12-02'},
        ],
      });
      expect(textOf(element)).to.equal('Last checked against all its sources on December 2, 2025');
      expect(dates(element)).to.deep.equal(['2025-12-02']);
      await expect(element).to.be.accessible();
    });

    it('counts the sources where some were not looked at', async () => {
      const element = await trustFixture({
        sources: [
          {...article, verifiedOn: '2025-12-02'},
          {...article, id: 'docs'},
          {...article, id: 'blog', verifiedOn: '2026-02-03'},
        ],
      });
      expect(textOf(element)).to.equal('Checked against 2 of 3 sources, last on February 3, 2026');
      expect(dates(element)).to.deep.equal(['2026-02-03']);
      await expect(element).to.be.accessible();
    });

    it('is said to be unknown where no day is recorded', async () => {
      const element = await trustFixture();
      expect(textOf(element)).to.equal('The day of the last check is not recorded.');
      expect(dates(element)).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  });

  describe('the general article', () => {
    it('is named and linked where a guide rests on nothing else', async () => {
      const element = await trustFixture({basis: 'general-article', sources: [article, general]});
      const link = byRole(element, 'link', `${GENERAL_BASIS} support.altrady.com, opens in a new tab`);
      expect(link.href).to.equal('https://support.altrady.com/en/general');
      await expect(element).to.be.accessible();
    });

    it('is asked for as a source', async () => {
      const element = await trustFixture({basis: 'general-article', sources: [general]});
      const purposes: string[] = [];
      element.addEventListener('guide-link', (event: LinkEvent) => {
        event.preventDefault();
        purposes.push(event.purpose);
      });
      byRole(element, 'link').click();
      expect(purposes).to.deep.equal(['source']);
    });

    it('is named without a link where the guide has no address of it', async () => {
      const element = await trustFixture({basis: 'general-article'});
      expect(textOf(element)).to.include(GENERAL_BASIS);
      expect(allByRole(element, 'link')).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('is not named where Altrady has an article for the exchange', async () => {
      const element = await trustFixture({sources: [article, general]});
      expect(textOf(element)).not.to.include('general article');
      expect(allByRole(element, 'link')).to.deep.equal([]);
    });
  });

  describe('the next check', () => {
    it('is a warning in words when its day is over', async () => {
      const element = await trustFixture({reviewBy: LONG_AGO});
      expect(textOf(byRole(element, 'note', /^Take care:/))).to.equal(
        'Take care: This guide was to be checked again by February 29, 2020 Since then Acme may have changed its words or its rules. Where the screen says something else, go by the screen. If in doubt, ask Altrady’s support before you change a key.',
      );
      await expect(element).to.be.accessible();
    });

    it('is not spoken of before', async () => {
      const element = await trustFixture({reviewBy: FAR_AHEAD});
      expect(allByRole(element, 'note')).to.deep.equal([]);
    });

    it('is not spoken of where no day is set', async () => {
      const element = await trustFixture();
      expect(allByRole(element, 'note')).to.deep.equal([]);
    });
  });

  it('marks its words where the guide is in another language', async () => {
    const element = await trustFixture({locale: 'ar', basis: 'general-article', reviewBy: LONG_AGO});
    const marked = [...element.shadowRoot!.querySelectorAll('[lang="en"][dir="ltr"]')].map((node) =>
      textOf(node),
    );
    expect(marked.map((text) => text.slice(0, 17))).to.deep.equal([
      'Based on Altrady’',
      'The day of the la',
      'Take care',
      'This guide was to',
      'Since then Acme m',
    ]);
    await expect(element).to.be.accessible();
  });
});

describe('<whitelist-guide> trust marks', () => {
  it('stand between the header and the notices', async () => {
    const guide = await guideFixture({content: makeGuide({updatedOn: '2025-12-01', reviewBy: LONG_AGO})});
    const text = textOf(guide);
    const places = [
      'Updated on December 1, 2025',
      'The day of the last check is not recorded.',
      'This guide was to be checked again by',
      'steps done',
      'Stop: Never delete',
    ].map((words) => text.indexOf(words));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    await expect(guide).to.be.accessible();
  });

  it('stay where the page has a title of its own', async () => {
    const guide = await guideFixture({content: makeGuide({reviewBy: LONG_AGO}), headingMode: 'none'});
    expect(textOf(guide)).to.include('The day of the last check is not recorded.');
    expect(byRole(guide, 'note', /^Take care: This guide was to be checked again/)).to.exist;
  });

  it('can be styled by the page', async () => {
    const guide = await guideFixture({content: makeGuide({reviewBy: LONG_AGO})});
    const trust = guide.shadowRoot!.querySelector('guide-trust')!;
    const exported = trust.getAttribute('exportparts')!.split(', ');
    const own = [...trust.shadowRoot!.querySelectorAll('[part]')].flatMap(({part}) => [...part]);
    expect(own).to.include.members(['trust', 'overdue', 'notice', 'notice-warning']);
    expect(exported).to.include.members(own);
  });
});
