import {expect} from '@open-wc/testing';
import {AccountRequestEvent} from '../../src/events/account-request-event.js';
import {KeyTypeRequestEvent} from '../../src/events/key-type-request-event.js';
import {chosenKeyType} from '../../src/model/progress.js';
import {heard, nextEvent, typesOf} from '../helpers/events.js';
import {guideData, makeProgress, makeQuestion} from '../helpers/factories.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {placeGuide, shownGuide, type TestGuideElement} from '../helpers/test-guide.js';

const chosen = (keyType: string) => ({steps: {}, keyType: {id: keyType, at: 1}});
const keptChoice = () =>
  new FakeProgressStore({
    acme: makeProgress({accounts: {main: chosen('trading'), second: chosen('fast-connect')}}),
  });
const shownKeyType = ({ready: {progress, account}}: TestGuideElement) => chosenKeyType(progress, account);
const zeta = makeQuestion({
  content: guideData({exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}}),
});

describe('GuideController with the wishes of the page', () => {
  it('takes over an account that the page sets in one go with its accounts', async () => {
    const accounts = [
      {id: 'one', label: 'One', kind: 'main'},
      {id: 'two', label: 'Two', kind: 'subaccount'},
    ];
    const element = await shownGuide({accounts});
    expect(element.ready.account).to.equal('one');
    Object.assign(element, {accounts: [...accounts], account: 'two', keyType: 'trading'});
    await element.updateComplete;
    expect(element.account).to.equal('two');
    expect(element.ready.account).to.equal('two');
    expect(shownKeyType(element)).to.equal('trading');
    const third = {id: 'three', label: 'Three', kind: 'subaccount'};
    Object.assign(element, {accounts: [...accounts, third], account: 'three'});
    await element.updateComplete;
    expect(element.ready.account).to.equal('three');
  });

  it('shows the key type that the page presets, against the one that was kept', async () => {
    const element = await shownGuide({keyType: 'fast-connect', progressStore: keptChoice()});
    expect(shownKeyType(element)).to.equal('fast-connect');
  });

  it('puts back a preset that the guide does not know', async () => {
    const element = await shownGuide({keyType: 'paper', progressStore: keptChoice()});
    expect(shownKeyType(element)).to.equal('trading');
    expect(element.keyType).to.equal('trading');
  });

  it('takes over what the page sets while the guide is loading', async () => {
    const element = placeGuide({question: makeQuestion({content: guideData()})});
    await element.updateComplete;
    Object.assign(element, {keyType: 'trading', account: 'second'});
    await nextEvent(element, 'guide-ready');
    expect(element.ready.account).to.equal('second');
    expect(shownKeyType(element)).to.equal('trading');
  });

  it('shows the key type that the page sets later, and tells of it', async () => {
    const element = await shownGuide({progressStore: keptChoice()});
    const change = nextEvent(element, 'guide-key-type-change');
    element.keyType = 'fast-connect';
    expect(await change).to.include({keyType: 'fast-connect', previous: 'trading'});
    expect(shownKeyType(element)).to.equal('fast-connect');
  });

  it('takes the choice back when the page takes its key type away', async () => {
    const element = await shownGuide({keyType: 'trading'});
    element.keyType = undefined;
    await element.updateComplete;
    expect(shownKeyType(element)).to.equal(undefined);
  });

  it('puts back a later key type that the guide does not know', async () => {
    const element = await shownGuide({progressStore: keptChoice()});
    const events = heard(element);
    element.keyType = 'paper';
    await element.updateComplete;
    expect(element.keyType).to.equal('trading');
    expect(events).to.deep.equal([]);
  });

  it('goes on with the account that the page sets, and with its key type', async () => {
    const element = await shownGuide({progressStore: keptChoice()});
    const events = heard(element);
    element.account = 'second';
    await element.updateComplete;
    expect(element.ready.account).to.equal('second');
    expect(element.keyType).to.equal('fast-connect');
    expect(typesOf(events)).to.deep.equal(['guide-account-change', 'guide-key-type-change']);
  });

  it('takes an account and a key type that the page sets at once', async () => {
    const element = await shownGuide({progressStore: keptChoice()});
    Object.assign(element, {account: 'third', keyType: 'fast-connect'});
    await element.updateComplete;
    const {progress} = element.ready;
    expect(chosenKeyType(progress, 'third')).to.equal('fast-connect');
    expect(chosenKeyType(progress, 'main')).to.equal('trading');
  });

  it('goes back to the main account when the page takes its account away', async () => {
    const element = await shownGuide({account: 'second', progressStore: keptChoice()});
    element.account = undefined;
    await element.updateComplete;
    expect(element.ready.account).to.equal('main');
    expect(element.keyType).to.equal('trading');
  });
});

describe("GuideController with the reader's choices", () => {
  it('lets the properties of the element follow them', async () => {
    const element = await shownGuide();
    element.dispatchEvent(new KeyTypeRequestEvent('trading'));
    expect(element.keyType).to.equal('trading');
    element.dispatchEvent(new AccountRequestEvent('second'));
    expect(element).to.include({account: 'second', keyType: undefined});
  });

  it('leaves the account unnamed for a reader who has only the main one', async () => {
    const element = await shownGuide();
    element.dispatchEvent(new KeyTypeRequestEvent('trading'));
    expect(element.account).to.equal(undefined);
  });

  it('never undoes them by rendering again', async () => {
    const element = await shownGuide({keyType: 'trading'});
    element.dispatchEvent(new KeyTypeRequestEvent('fast-connect'));
    element.requestUpdate();
    await element.updateComplete;
    expect(shownKeyType(element)).to.equal('fast-connect');
  });

  it('does not take the choice of one guide for a wish of the next', async () => {
    const progressStore = new FakeProgressStore({
      acme: makeProgress(),
      zeta: makeProgress({accounts: {main: chosen('fast-connect')}}),
    });
    const element = await shownGuide({progressStore});
    element.dispatchEvent(new KeyTypeRequestEvent('trading'));
    element.question = zeta;
    await nextEvent(element, 'guide-ready');
    expect(shownKeyType(element)).to.equal('fast-connect');
    expect(element.keyType).to.equal('fast-connect');
  });

  it('takes a wish that comes with the next guide', async () => {
    const element = await shownGuide({keyType: 'trading'});
    Object.assign(element, {question: zeta, keyType: 'fast-connect', account: 'second'});
    await nextEvent(element, 'guide-ready');
    expect(element.ready.account).to.equal('second');
    expect(shownKeyType(element)).to.equal('fast-connect');
  });
});
