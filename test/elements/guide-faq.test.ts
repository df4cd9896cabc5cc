import {expect, html} from '@open-wc/testing';
import type {GuideFaqElement} from '../../src/elements/guide-faq/guide-faq.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {settled, snapshotFixture} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

const guide = makeGuide({
  faq: [
    {
      id: 'why-new-key',
      question: 'Why a new key?',
      answer: ['Because the list is **fixed**.', 'So make one.'],
      keyTypes: ['fast-connect'],
      steps: ['make-key', 'paste-key'],
    },
    {id: 'how-long', question: 'How long does it take?', answer: ['Ten minutes.']},
    {id: 'which-list', question: 'Which list?', answer: ['Your own.'], keyTypes: ['trading']},
  ],
});

const questions = (element: Element): readonly string[] => allByRole(element, 'disclosure').map(nameOf);
const openOnes = (element: Element): readonly string[] =>
  allByRole(element, 'disclosure')
    .filter(({open}) => open)
    .map(nameOf);

async function faqFixture(
  template = html`<guide-faq></guide-faq>`,
  keyType?: string,
): Promise<{element: GuideFaqElement; setKeyType: (keyType: string) => Promise<void>}> {
  const {element, provide} = await snapshotFixture<GuideFaqElement>(template, {
    state: readyState(keyType === undefined ? {guide} : {guide, keyType}),
  });
  return {element, setKeyType: (next) => provide({state: readyState({guide, keyType: next})})};
}

describe('<guide-faq>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<guide-faq></guide-faq>`, {state: {status: 'loading'}});
    expect(textOf(element)).to.equal('');
  });

  it('renders nothing for a guide without questions', async () => {
    const {element} = await snapshotFixture(html`<guide-faq></guide-faq>`, {
      state: readyState({guide: makeGuide({faq: undefined})}),
    });
    expect(textOf(element)).to.equal('');
  });

  it('folds the answers in native disclosures, where find-in-page looks too', async () => {
    const {element} = await faqFixture();
    expect(questions(element)).to.deep.equal(['Why a new key?', 'How long does it take?', 'Which list?']);
    expect(openOnes(element)).to.deep.equal([]);
    expect(nameOf(byRole(element, 'heading'))).to.equal('Questions and answers');
    await expect(element).to.be.accessible();
  });

  it('opens an answer, with its marks and the steps that it is about', async () => {
    const {element} = await faqFixture();
    const entry = byRole(element, 'disclosure', 'Why a new key?');
    entry.querySelector('summary')!.click();
    expect(textOf(entry)).to.equal(
      'Why a new key? Because the list is fixed. So make one. See step: Make a new key See step: Paste the key',
    );
    await expect(element).to.be.accessible();
  });

  it('puts the answers for the chosen key type first, and folds those for others', async () => {
    const {element} = await faqFixture(undefined, 'trading');
    expect(questions(element)).to.deep.equal([
      'Which list?',
      'How long does it take?',
      '1 question about other key types',
    ]);
    const others = byRole(element, 'disclosure', /other key types/);
    others.open = true;
    expect(questions(others).slice(1)).to.deep.equal(['Why a new key?']);
    await expect(element).to.be.accessible();
  });

  it('sorts anew when another key type is chosen', async () => {
    const {element, setKeyType} = await faqFixture(undefined, 'trading');
    await setKeyType('fast-connect');
    expect(questions(element)[0]).to.equal('Why a new key?');
  });

  it('keeps an open answer open while the guide changes', async () => {
    const {element, setKeyType} = await faqFixture(undefined, 'trading');
    byRole(element, 'disclosure', 'How long does it take?').open = true;
    await setKeyType('fast-connect');
    expect(openOnes(element)).to.deep.equal(['How long does it take?']);
  });

  it('takes a heading of the page', async () => {
    const {element} = await faqFixture(html`<guide-faq><h2 slot="heading">Ask</h2></guide-faq>`);
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal(['Ask']);
  });
});

describe('<guide-faq> opened from elsewhere', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens the entry that the address names, and brings it into view', async () => {
    const above = document.createElement('div');
    above.style.height = '5000px';
    document.body.prepend(above);
    history.replaceState(null, '', '#faq-which-list');
    const {element} = await faqFixture();
    const {top} = byRole(element, 'disclosure', 'Which list?').getBoundingClientRect();
    above.remove();
    expect(openOnes(element)).to.deep.equal(['Which list?']);
    expect(top).to.be.within(-1, innerHeight);
  });

  it('opens the entry that a link on the page leads to', async () => {
    const {element} = await faqFixture();
    const link = document.createElement('a');
    link.href = '#faq-how-long';
    element.after(link);
    const moved = new Promise((resolve) => {
      addEventListener('hashchange', resolve, {once: true});
    });
    link.click();
    await moved;
    await settled(element);
    expect(openOnes(element)).to.deep.equal(['How long does it take?']);
  });

  it('opens the group of other key types around the entry', async () => {
    history.replaceState(null, '', '#faq-why-new-key');
    const {element} = await faqFixture(undefined, 'trading');
    expect(openOnes(element)).to.deep.equal(['1 question about other key types', 'Why a new key?']);
  });

  for (const fragment of ['#faq-', '#faq-nothing', '#faq-0"] > *', '#other']) {
    it(`takes no notice of ${fragment}, which is none of its entries`, async () => {
      const failures: unknown[] = [];
      const note = ({reason}: PromiseRejectionEvent): void => {
        failures.push(reason);
      };
      addEventListener('unhandledrejection', note);
      history.replaceState(null, '', fragment);
      const {element} = await faqFixture();
      await new Promise((resolve) => setTimeout(resolve));
      removeEventListener('unhandledrejection', note);
      expect(openOnes(element)).to.deep.equal([]);
      expect(failures).to.deep.equal([]);
    });
  }

  it('opens the entry that the page names', async () => {
    const {element} = await faqFixture(html`<guide-faq open="how-long"></guide-faq>`);
    expect(openOnes(element)).to.deep.equal(['How long does it take?']);
    element.setAttribute('open', 'which-list');
    await settled(element);
    expect(openOnes(element)).to.include('Which list?');
  });

  it('follows no address after it was removed', async () => {
    const {element} = await faqFixture();
    const host = element.parentElement!;
    element.remove();
    const moved = new Promise((resolve) => {
      addEventListener('hashchange', resolve, {once: true});
    });
    location.hash = '#faq-how-long';
    await moved;
    history.replaceState(null, '', location.pathname + location.search);
    host.append(element);
    await settled(element);
    expect(openOnes(element)).to.deep.equal([]);
  });
});

describe('<guide-faq searchable>', () => {
  async function search(element: GuideFaqElement, words: string): Promise<void> {
    const box = byRole(element, 'searchbox', 'Find a question');
    box.value = words;
    box.dispatchEvent(new Event('input', {bubbles: true}));
    await settled(element);
  }

  it('opens what the address names from behind the box', async () => {
    const {element} = await faqFixture(html`<guide-faq searchable></guide-faq>`);
    await search(element, 'which');
    expect(openOnes(element)).to.deep.equal([]);
    const followed = new Promise((resolve) => {
      addEventListener('hashchange', resolve, {once: true});
    });
    location.hash = '#faq-how-long';
    await followed;
    history.replaceState(null, '', location.pathname + location.search);
    await settled(element);
    expect(openOnes(element)).to.deep.equal(['How long does it take?']);
  });

  it('offers no box without the attribute', async () => {
    const {element} = await faqFixture();
    expect(allByRole(element, 'searchbox')).to.deep.equal([]);
  });

  it('shows the questions whose text has all the words, and counts them', async () => {
    const {element} = await faqFixture(html`<guide-faq searchable></guide-faq>`, 'trading');
    await search(element, '  FIXED list ');
    expect(questions(element)).to.deep.equal(['Why a new key?']);
    expect(textOf(byRole(element, 'status'))).to.equal('1 question found');
    await expect(element).to.be.accessible();
  });

  it('says that nothing was found', async () => {
    const {element} = await faqFixture(html`<guide-faq searchable></guide-faq>`);
    await search(element, 'kraken');
    expect(questions(element)).to.deep.equal([]);
    expect(textOf(byRole(element, 'status'))).to.equal('0 questions found');
  });

  it('shows all of them again when the box is empty', async () => {
    const {element} = await faqFixture(html`<guide-faq searchable></guide-faq>`);
    await search(element, 'kraken');
    await search(element, '');
    expect(questions(element)).to.have.length(3);
    expect(textOf(byRole(element, 'status'))).to.equal('');
  });
});
