import {expect} from '@open-wc/testing';
import {GuideLoader} from '../../src/context/guide-loader.js';
import {guideData, makeQuestion} from '../helpers/factories.js';
import {HeldContentSource} from '../helpers/fakes.js';
import {rejection} from '../helpers/rejection.js';

describe('GuideLoader', () => {
  const source = new HeldContentSource();
  const asked = source.questions;
  const about = (exchange: string) => makeQuestion({contentSource: source, exchange});
  const {signal} = new AbortController();
  let loader: GuideLoader;

  beforeEach(() => {
    asked.length = 0;
    loader = new GuideLoader();
  });

  it('gives what was asked ahead to the first load of the same question', async () => {
    loader.ask(about('acme'));
    const loading = loader.load(about('acme'), signal);
    expect(asked).to.have.lengthOf(1);
    asked[0]!.answer(guideData());
    expect((await loading).guide.exchange.id).to.equal('acme');
  });

  it('asks once, however often it is told to', () => {
    loader.ask(about('acme'));
    loader.ask(about('acme'));
    expect(asked).to.have.lengthOf(1);
  });

  it('asks anew for a second load', () => {
    loader.ask(about('acme'));
    void loader.load(about('acme'), signal);
    void loader.load(about('acme'), signal);
    expect(asked).to.have.lengthOf(2);
  });

  it('gives up what was asked ahead when something else, or nothing, is wanted', () => {
    loader.ask(about('acme'));
    loader.ask(about('zeta'));
    expect(asked.map(({request}) => request.signal.aborted)).to.deep.equal([true, false]);
    loader.ask(undefined);
    expect(asked[1]!.request.signal.aborted).to.equal(true);
    loader.ask(about('acme'));
    void loader.load(about('zeta'), signal);
    expect(asked[2]!.request.signal.aborted).to.equal(true);
    expect(asked[3]!.request.exchange).to.equal('zeta');
  });

  it('gives up a load that it has taken over with the load', () => {
    const connection = new AbortController();
    loader.ask(about('acme'));
    void loader.load(about('acme'), connection.signal);
    connection.abort();
    expect(asked[0]!.request.signal.aborted).to.equal(true);
  });

  it('lets the load hear of the failure, and nobody else', async () => {
    loader.ask(about('acme'));
    asked[0]!.fail(new Error('No connection'));
    await Promise.resolve();
    expect(await rejection(loader.load(about('acme'), signal))).to.include({message: 'No connection'});
  });
});
