import {expect} from '@open-wc/testing';
import {AccountNameRequestEvent} from '../../src/events/account-name-request-event.js';
import {AccountRemovalRequestEvent} from '../../src/events/account-removal-request-event.js';
import {AccountRequestEvent} from '../../src/events/account-request-event.js';
import {KeyTypeRequestEvent} from '../../src/events/key-type-request-event.js';
import {ReloadRequestEvent} from '../../src/events/reload-request-event.js';
import {StepTickRequestEvent} from '../../src/events/step-tick-request-event.js';
import {TargetRequestEvent} from '../../src/events/target-request-event.js';
import {listAccounts} from '../../src/model/accounts.js';
import {chosenKeyType, isDone} from '../../src/model/progress.js';
import {heard, nextEvent} from '../helpers/events.js';
import {guideData, makeQuestion} from '../helpers/factories.js';
import {placeGuide, shownGuide, type TestGuideElement} from '../helpers/test-guide.js';

/** Asks as an element within the guide does. */
function askWithin(element: TestGuideElement, request: Event): void {
  const asking = document.createElement('span');
  element.renderRoot.append(asking);
  asking.dispatchEvent(request);
}

const accountsOf = ({ready: {progress, pageAccounts}}: TestGuideElement) =>
  listAccounts(progress, pageAccounts).map(({id, label, kind}) => ({id, label, kind}));

describe('answerRequests', () => {
  const before = Date.now();

  it('sets the tick that an element asks for, at the time of the request', async () => {
    const element = await shownGuide();
    askWithin(element, new StepTickRequestEvent('log-in', true));
    const {'log-in': mark} = element.ready.progress.once;
    expect(mark?.done).to.equal(true);
    expect(mark?.at).to.be.within(before, Date.now());
  });

  it('removes the tick that an element asks to remove', async () => {
    const element = await shownGuide();
    askWithin(element, new StepTickRequestEvent('log-in', true));
    askWithin(element, new StepTickRequestEvent('log-in', false));
    const {guide, progress} = element.ready;
    expect(isDone(guide, progress, 'main', 'log-in')).to.equal(false);
  });

  it('chooses the key type that an element asks for, and takes the choice back', async () => {
    const element = await shownGuide();
    askWithin(element, new KeyTypeRequestEvent('trading'));
    expect(chosenKeyType(element.ready.progress, 'main')).to.equal('trading');
    askWithin(element, new KeyTypeRequestEvent(undefined));
    expect(chosenKeyType(element.ready.progress, 'main')).to.equal(undefined);
  });

  it('goes on with the account that an element asks for', async () => {
    const element = await shownGuide();
    askWithin(element, new AccountRequestEvent('second'));
    expect(element.ready.account).to.equal('second');
  });

  it('points at the place that an element asks for, each time anew', async () => {
    const element = await shownGuide();
    const place = {kind: 'faq', id: 'how-long'} as const;
    askWithin(element, new TargetRequestEvent(place));
    const {target} = element.ready;
    askWithin(element, new TargetRequestEvent(place));
    expect(target).to.deep.equal(place);
    expect(element.ready.target).to.deep.equal(place);
    expect(element.ready.target).to.not.equal(target);
  });

  it('loads again when an element asks for it', async () => {
    const element = await shownGuide();
    askWithin(element, new ReloadRequestEvent());
    await nextEvent(element, 'guide-ready');
    expect(element.ready.guide).to.deep.equal(guideData());
  });

  it('adds the account that an element names, under an id of its own', async () => {
    const element = await shownGuide();
    askWithin(element, new AccountNameRequestEvent(undefined, 'Bot', 'subaccount'));
    const [, bot] = accountsOf(element);
    expect(bot).to.include({label: 'Bot', kind: 'subaccount'});
    expect(bot?.id).to.match(/^account-[a-z0-9]+$/);
  });

  it('names an account anew', async () => {
    const element = await shownGuide();
    askWithin(element, new AccountNameRequestEvent('main', 'My own', 'main'));
    expect(accountsOf(element)).to.deep.equal([{id: 'main', label: 'My own', kind: 'main'}]);
  });

  it('takes an account off the list, and brings it back', async () => {
    const element = await shownGuide();
    askWithin(element, new AccountNameRequestEvent('bot', 'Bot', 'subaccount'));
    askWithin(element, new AccountRemovalRequestEvent('bot', true));
    expect(accountsOf(element).map(({id}) => id)).to.deep.equal(['main']);
    askWithin(element, new AccountRemovalRequestEvent('bot', false));
    expect(accountsOf(element).map(({id}) => id)).to.deep.equal(['main', 'bot']);
  });

  const requests: readonly [type: string, create: () => Event][] = [
    ['guide-step-tick-request', () => new StepTickRequestEvent('log-in', true)],
    ['guide-key-type-request', () => new KeyTypeRequestEvent('trading')],
    ['guide-account-request', () => new AccountRequestEvent('second')],
    ['guide-target-request', () => new TargetRequestEvent({kind: 'step', id: 'log-in'})],
    ['guide-reload-request', () => new ReloadRequestEvent()],
    ['guide-account-name-request', () => new AccountNameRequestEvent('main', 'My own', 'main')],
    ['guide-account-removal-request', () => new AccountRemovalRequestEvent('main', true)],
  ];
  for (const [type, create] of requests) {
    it(`lets no ${type} out into the page`, async () => {
      const element = await shownGuide();
      const passed: Event[] = [];
      element.parentElement!.addEventListener(type, (event) => passed.push(event));
      askWithin(element, create());
      expect(passed).to.deep.equal([]);
    });
  }

  for (const [type, create] of requests.slice(0, 5)) {
    it(`lets a ${type} pass where the element has no guide of its own`, async () => {
      const element = placeGuide();
      await element.updateComplete;
      const passed: Event[] = [];
      element.parentElement!.addEventListener(type, (event) => passed.push(event));
      askWithin(element, create());
      expect(passed).to.have.lengthOf(1);
    });
  }

  it('hears the names of accounts from within the guide only', async () => {
    const element = await shownGuide();
    element.append(document.createElement('span'));
    element.firstElementChild!.dispatchEvent(new AccountNameRequestEvent('main', 'Mallory', 'main'));
    element.dispatchEvent(new AccountRemovalRequestEvent('main', true));
    expect(accountsOf(element)).to.deep.equal([{id: 'main', label: undefined, kind: 'main'}]);
  });

  it('answers once, also after the guide was moved in the document', async () => {
    const element = await shownGuide();
    element.parentElement!.prepend(element);
    await element.updateComplete;
    const events = heard(element);
    askWithin(element, new StepTickRequestEvent('log-in', true));
    expect(events).to.have.lengthOf(1);
  });

  it('answers nobody while the guide is out of the document', async () => {
    const element = await shownGuide();
    element.remove();
    askWithin(element, new StepTickRequestEvent('log-in', true));
    askWithin(element, new AccountNameRequestEvent('main', 'My own', 'main'));
    expect(element.ready.progress).to.deep.equal({version: 2, once: {}, accounts: {}});
  });

  it('has nothing to tick while the guide is loading', async () => {
    const element = placeGuide({question: makeQuestion({content: guideData()})});
    await element.updateComplete;
    askWithin(element, new StepTickRequestEvent('log-in', true));
    expect(element.state).to.deep.equal({status: 'loading'});
  });
});
