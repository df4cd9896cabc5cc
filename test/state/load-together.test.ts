import {expect} from '@open-wc/testing';
import {loadTogether} from '../../src/state/load-together.js';
import type {GuideQuestion} from '../../src/state/load-guide.js';
import {guideData, makeQuestion} from '../helpers/factories.js';
import {FakeContentSource} from '../helpers/fakes.js';
import {silence, useFakeFetch} from '../helpers/fake-fetch.js';
import {rejection} from '../helpers/rejection.js';

describe('loadTogether', () => {
  const network = useFakeFetch();
  const load = (question: Partial<GuideQuestion>, signal = new AbortController().signal) =>
    loadTogether(makeQuestion(question), signal);

  function answerWithGuide(): void {
    network.answer = () => new Response(JSON.stringify(guideData()));
  }

  it('asks once for what several ask at the same time, and gives all of them the same guide', async () => {
    answerWithGuide();
    const [one, other] = await Promise.all([load({src: '/acme.json'}), load({src: '/acme.json'})]);
    expect(network.urls).to.have.lengthOf(1);
    expect(one.guide).to.equal(other.guide);
  });

  it('asks for each thing that is another one', async () => {
    answerWithGuide();
    await Promise.all([
      load({src: '/acme.json'}),
      load({src: '/zeta.json'}),
      load({src: '/acme.json', locale: 'nl'}),
    ]);
    expect(network.urls.filter((url) => url.endsWith('acme.json'))).to.have.lengthOf(2);
    expect(network.urls.filter((url) => url.endsWith('zeta.json'))).to.have.lengthOf(1);
  });

  it('asks anew once the answer is there', async () => {
    answerWithGuide();
    await load({src: '/acme.json'});
    await load({src: '/acme.json'});
    expect(network.urls).to.have.lengthOf(2);
  });

  it('asks anew after a failure, which all hear of', async () => {
    network.answer = () => new Response('', {status: 500});
    const failures = await Promise.all([
      rejection(load({src: '/acme.json'})),
      rejection(load({src: '/acme.json'})),
    ]);
    for (const failure of failures) expect(failure).to.include({code: 'http'});
    answerWithGuide();
    expect((await load({src: '/acme.json'})).guide.exchange.id).to.equal('acme');
  });

  it('goes on for the others where one gives up, and ends when nobody waits any more', async () => {
    network.answer = silence;
    const [one, other] = [new AbortController(), new AbortController()];
    const loads = [load({src: '/acme.json'}, one.signal), load({src: '/acme.json'}, other.signal)];
    const failures = loads.map(rejection);
    one.abort();
    expect(network.init.signal?.aborted).to.equal(false);
    other.abort();
    expect(network.init.signal?.aborted).to.equal(true);
    await Promise.all(failures);
  });

  it('does not join who comes after all have given up', async () => {
    network.answer = silence;
    const connection = new AbortController();
    const given = rejection(load({src: '/acme.json'}, connection.signal));
    connection.abort();
    answerWithGuide();
    expect((await load({src: '/acme.json'})).guide.exchange.id).to.equal('acme');
    await given;
  });

  it("asks a page's own source for each", async () => {
    const contentSource = new FakeContentSource({guides: [guideData()]});
    await Promise.all([load({exchange: 'acme', contentSource}), load({exchange: 'acme', contentSource})]);
    expect(contentSource.requests).to.have.lengthOf(2);
  });
});
