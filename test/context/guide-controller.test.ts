import {expect} from '@open-wc/testing';
import {GuideError} from '../../src/model/guide-error.js';
import {loadEnglish} from '../../src/state/english.js';
import {heard, nextEvent, typesOf} from '../helpers/events.js';
import {guideData, makeGuide, makeQuestion} from '../helpers/factories.js';
import {FakeContentSource, HeldContentSource} from '../helpers/fakes.js';
import {aWhile, placeGuide, shownGuide} from '../helpers/test-guide.js';

const acme = guideData();
const zeta = guideData({exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}});
const ask = (contentSource: HeldContentSource, exchange: string) => makeQuestion({contentSource, exchange});

/** A guide that has asked for acme, and waits. */
async function waitingGuide() {
  const source = new HeldContentSource();
  const element = placeGuide({question: ask(source, 'acme')});
  const events = heard(element.parentElement!);
  await element.updateComplete;
  return {element, source, events};
}

describe('GuideController', () => {
  it('rests while the page asks for nothing', async () => {
    const element = placeGuide();
    const events = heard(element);
    await element.updateComplete;
    expect(element.state).to.deep.equal({status: 'idle'});
    expect(events).to.deep.equal([]);
  });

  it('is loading until the answer comes', async () => {
    const {element, source} = await waitingGuide();
    expect(element.state).to.deep.equal({status: 'loading'});
    source.questions[0]!.answer(acme);
    await nextEvent(element, 'guide-ready');
    expect(element.ready.guide).to.deep.equal(makeGuide());
  });

  it('tells the page that a guide is shown, beyond shadow roots', async () => {
    const {element, source} = await waitingGuide();
    const ready = nextEvent(element.parentElement!, 'guide-ready');
    source.questions[0]!.answer(acme);
    const event = await ready;
    expect(event).to.include({bubbles: true, composed: true, cancelable: false});
    expect(event.guide).to.equal(element.ready.guide);
  });

  it('has rendered the guide when it tells the page', async () => {
    const {element, source} = await waitingGuide();
    source.questions[0]!.answer(acme);
    await nextEvent(element, 'guide-ready');
    expect(element.isUpdatePending).to.equal(false);
  });

  it('shows words and guide in one step', async () => {
    const words = {locale: 'nl', name: 'Nederlands', messages: {'guide.steps': 'Stappen'} as const};
    const contentSource = new FakeContentSource({guides: [makeGuide({locale: 'nl'})], words: [words]});
    const question = makeQuestion({contentSource, exchange: 'acme', locale: 'nl'});
    const {snapshot} = (await shownGuide({question})).controller;
    expect(snapshot.locale).to.equal('nl');
    expect(snapshot.localize('guide.steps')).to.equal('Stappen');
  });

  it('goes back to English words with a guide that has none in its language', async () => {
    await loadEnglish();
    const words = {locale: 'nl', name: 'Nederlands', messages: {'guide.steps': 'Stappen'} as const};
    const contentSource = new FakeContentSource({guides: [makeGuide()], words: [words]});
    const element = await shownGuide({
      question: makeQuestion({contentSource, exchange: 'acme', locale: 'nl'}),
    });
    element.question = makeQuestion({contentSource, exchange: 'acme', locale: 'fr'});
    await nextEvent(element, 'guide-ready');
    expect(element.controller.snapshot.localize('guide.steps')).to.equal('Steps');
  });

  it('fails with what happened, and tells the page', async () => {
    const {element, source} = await waitingGuide();
    const failed = nextEvent(element, 'guide-error');
    const place = {path: 'steps[0].id', url: 'https://content.example/acme.json'};
    const error = new GuideError('invalid-content', 'steps[0].id: is missing.', place);
    source.questions[0]!.fail(error);
    expect(await failed).to.include({code: 'invalid-content', message: 'steps[0].id: is missing.', ...place});
    expect(element.state).to.deep.equal({status: 'failed', error});
  });

  it('takes any other failure for one of the network', async () => {
    const {element, source} = await waitingGuide();
    const failed = nextEvent(element, 'guide-error');
    source.questions[0]!.fail(new TypeError('Failed to fetch dynamically imported module'));
    expect(await failed).to.include({
      code: 'network',
      message: 'A part of the guide could not be loaded. We keep trying.',
    });
  });

  it('drops a late answer: the last question counts', async () => {
    const {element, source, events} = await waitingGuide();
    element.question = ask(source, 'zeta');
    await element.updateComplete;
    const [first, second] = source.questions;
    second!.answer(zeta);
    await nextEvent(element, 'guide-ready');
    first!.answer(acme);
    await aWhile();
    expect(first!.request.signal.aborted).to.equal(true);
    expect(element.ready.guide.exchange.id).to.equal('zeta');
    expect(typesOf(events)).to.deep.equal(['guide-ready']);
  });

  it('drops an answer that comes before the one it waits for', async () => {
    const {element, source, events} = await waitingGuide();
    element.question = ask(source, 'zeta');
    await element.updateComplete;
    const [first, second] = source.questions;
    first!.answer(acme);
    second!.answer(zeta);
    await nextEvent(element, 'guide-ready');
    expect(element.ready.guide.exchange.id).to.equal('zeta');
    expect(typesOf(events)).to.deep.equal(['guide-ready']);
  });

  it('announces no guide that the page has left while it was rendered', async () => {
    const {element, source, events} = await waitingGuide();
    element.addController({
      hostUpdated() {
        if (element.state.status === 'ready' && source.questions.length === 1)
          element.question = ask(source, 'zeta');
      },
    });
    source.questions[0]!.answer(acme);
    await aWhile();
    source.questions[1]!.answer(zeta);
    await nextEvent(element, 'guide-ready');
    expect(element.ready.guide.exchange.id).to.equal('zeta');
    expect(typesOf(events)).to.deep.equal(['guide-ready']);
  });

  it('drops a late failure', async () => {
    const {element, source, events} = await waitingGuide();
    element.question = ask(source, 'zeta');
    await element.updateComplete;
    source.questions[0]!.fail(new GuideError('network', 'Too late.'));
    source.questions[1]!.answer(zeta);
    await nextEvent(element, 'guide-ready');
    expect(typesOf(events)).to.deep.equal(['guide-ready']);
  });

  it('shows no old guide when the next one fails', async () => {
    const {element, source} = await waitingGuide();
    source.questions[0]!.answer(acme);
    await nextEvent(element, 'guide-ready');
    element.question = ask(source, 'zeta');
    await element.updateComplete;
    expect(element.state.status).to.equal('loading');
    source.questions[1]!.fail(new GuideError('not-found', 'There is no such guide.'));
    await nextEvent(element, 'guide-error');
    expect(element.state.status).to.equal('failed');
  });

  it('does not load again for a question that says the same', async () => {
    const {element, source} = await waitingGuide();
    element.question = ask(source, 'acme');
    await element.updateComplete;
    expect(source.questions).to.have.lengthOf(1);
  });

  it('loads again for another language', async () => {
    const {element, source} = await waitingGuide();
    element.question = {...ask(source, 'acme'), locale: 'nl'};
    await element.updateComplete;
    expect(source.questions.map(({request}) => request.locale)).to.deep.equal(['en', 'nl']);
  });

  it('rests again when the page asks for nothing any more', async () => {
    const {element, source, events} = await waitingGuide();
    element.question = undefined;
    await element.updateComplete;
    source.questions[0]!.answer(acme);
    await aWhile();
    expect(source.questions[0]!.request.signal.aborted).to.equal(true);
    expect(element.state).to.deep.equal({status: 'idle'});
    expect(events).to.deep.equal([]);
  });

  it('loads again when it is told to', async () => {
    const {element, source} = await waitingGuide();
    source.questions[0]!.fail(new GuideError('network', 'No connection.'));
    await nextEvent(element, 'guide-error');
    element.controller.reload();
    await element.updateComplete;
    expect(element.state.status).to.equal('loading');
    source.questions[1]!.answer(acme);
    await nextEvent(element, 'guide-ready');
    expect(element.ready.guide.exchange.id).to.equal('acme');
  });

  describe('moved in the document', () => {
    it('asks again where it was loading', async () => {
      const {element, source, events} = await waitingGuide();
      element.parentElement!.prepend(element);
      await element.updateComplete;
      const [first, second] = source.questions;
      expect(first!.request.signal.aborted).to.equal(true);
      second!.answer(acme);
      await nextEvent(element, 'guide-ready');
      expect(typesOf(events)).to.deep.equal(['guide-ready']);
    });

    it('keeps the guide that it shows', async () => {
      const {element, source} = await waitingGuide();
      source.questions[0]!.answer(acme);
      await nextEvent(element, 'guide-ready');
      const {guide} = element.ready;
      element.parentElement!.prepend(element);
      await element.updateComplete;
      expect(source.questions).to.have.lengthOf(1);
      expect(element.ready.guide).to.equal(guide);
    });

    it('keeps the failure that it shows', async () => {
      const {element, source} = await waitingGuide();
      source.questions[0]!.fail(new GuideError('not-found', 'There is no such guide.'));
      await nextEvent(element, 'guide-error');
      element.parentElement!.prepend(element);
      await element.updateComplete;
      expect(element.state.status).to.equal('failed');
      expect(source.questions).to.have.lengthOf(1);
    });
  });

  it('tells a page nothing that has removed it meanwhile', async () => {
    const {element, source} = await waitingGuide();
    const events = heard(element);
    element.remove();
    expect(source.questions[0]!.request.signal.aborted).to.equal(true);
    source.questions[0]!.answer(acme);
    await aWhile();
    expect(source.questions).to.have.lengthOf(1);
    expect(element.state.status).to.equal('loading');
    expect(events).to.deep.equal([]);
  });

  describe('when the page asks for another language', () => {
    const dutch = guideData({locale: 'nl', title: 'Vervang de whitelist'});

    /** A guide that is shown, and has asked for its translation. */
    async function translatedGuide() {
      const {element, source} = await waitingGuide();
      source.questions[0]!.answer(acme);
      await nextEvent(element, 'guide-ready');
      element.question = {...ask(source, 'acme'), locale: 'nl'};
      await element.updateComplete;
      return {element, source, events: heard(element)};
    }

    it('stays as it is until the translation comes', async () => {
      const {element, source} = await translatedGuide();
      expect(element.ready.guide).to.deep.equal(makeGuide());
      source.questions[1]!.answer(dutch);
      await nextEvent(element, 'guide-ready');
      expect(element.ready.guide.title).to.equal('Vervang de whitelist');
    });

    it('says so where the translation does not come', async () => {
      const {element, source} = await translatedGuide();
      source.questions[1]!.fail(new GuideError('not-found', 'There is no such guide.'));
      await nextEvent(element, 'guide-error');
      expect(element.state.status).to.equal('failed');
    });

    it('is loading where there is nothing to translate', async () => {
      const {element, source} = await waitingGuide();
      source.questions[0]!.fail(new GuideError('not-found', 'There is no such guide.'));
      await nextEvent(element, 'guide-error');
      element.question = {...ask(source, 'acme'), locale: 'nl'};
      await element.updateComplete;
      expect(element.state).to.deep.equal({status: 'loading'});
    });

    it('is loading where it asks for another guide at the same time', async () => {
      const {element, source} = await translatedGuide();
      element.question = {...ask(source, 'zeta'), locale: 'nl'};
      await element.updateComplete;
      expect(element.state.status).to.equal('loading');
    });

    it('tells a page nothing that has removed it meanwhile, and asks anew when it is back', async () => {
      const {element, source, events} = await translatedGuide();
      const parent = element.parentElement!;
      element.remove();
      expect(source.questions[1]!.request.signal.aborted).to.equal(true);
      source.questions[1]!.answer(dutch);
      await aWhile();
      expect(events).to.deep.equal([]);
      parent.append(element);
      await element.updateComplete;
      source.questions[2]!.answer(dutch);
      await nextEvent(element, 'guide-ready');
      expect(element.ready.guide.title).to.equal('Vervang de whitelist');
    });
  });
});
