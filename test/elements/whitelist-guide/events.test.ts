import {expect, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../../src/elements/whitelist-guide/whitelist-guide.js';
import {guideData, makeGuide} from '../../helpers/factories.js';
import {choose, guideFixture, isReady, settled, tick} from '../../helpers/guide-fixture.js';
import {byRole} from '../../helpers/roles.js';

const content = makeGuide({
  exchange: {id: 'bitmart', name: 'Bitmart', hosts: ['bitmart.com']},
  links: [{id: 'login', label: 'Bitmart', href: 'https://www.bitmart.com/', purpose: 'exchange-login'}],
  steps: [
    {id: 'log-in', title: 'Log in', link: 'login'},
    {
      id: 'find-key',
      title: 'Find your key',
      tool: 'key-type-picker',
      substeps: [{id: 'edit-list', title: 'Edit the list', keyTypes: ['trading']}],
    },
  ],
  videos: [{id: 'edit-video', number: 1, title: 'Edit', provider: 'youtube', reference: 'abcdefghijk'}],
});

type Fields = Readonly<Record<string, unknown>>;

interface Case {
  readonly type: string;
  readonly act: (guide: WhitelistGuideElement) => unknown;
  readonly fields: Fields;
}

const cases: readonly Case[] = [
  {
    type: 'guide-ready',
    act(guide) {
      guide.reload();
      return isReady(guide);
    },
    fields: {guide: content},
  },
  {
    type: 'guide-error',
    act(guide) {
      guide.content = {...guideData(), title: ''};
      return oneEvent(guide, 'guide-error');
    },
    fields: {code: 'invalid-content', path: 'title', url: undefined},
  },
  {
    type: 'guide-key-type-change',
    act: (guide) => choose(guide, /Trading/),
    fields: {keyType: 'trading', previous: undefined},
  },
  {
    type: 'guide-key-type-change',
    async act(guide) {
      await choose(guide, /Trading/);
      await choose(guide, /Fast Connect/);
    },
    fields: {keyType: 'fast-connect', previous: 'trading'},
  },
  {
    type: 'guide-progress-change',
    act: (guide) => tick(guide, 'Done: Log in'),
    fields: {completed: 1, total: 2},
  },
  {
    type: 'guide-account-change',
    act(guide) {
      guide.account = 'second';
      return settled(guide);
    },
    fields: {account: 'second'},
  },
  {
    type: 'guide-complete',
    async act(guide) {
      guide.addEventListener('guide-complete', (event) => {
        if (event.account === undefined) event.stopImmediatePropagation();
      });
      await tick(guide, 'Done: Log in');
      await choose(guide, /Trading/);
      await tick(guide, 'Edit the list');
    },
    fields: {exchange: 'bitmart', account: 'main'},
  },
  {
    type: 'guide-link',
    act(guide) {
      addEventListener(
        'click',
        (event) => {
          event.preventDefault();
        },
        {once: true},
      );
      byRole(guide, 'link', /^Bitmart/).click();
    },
    fields: {href: 'https://www.bitmart.com/', purpose: 'exchange-login', cancelable: true},
  },
  {
    type: 'guide-video-play',
    async act(guide) {
      guide.addEventListener('guide-video-play', (event) => {
        event.preventDefault();
      });
      await choose(guide, /Trading/);
      await settled(guide);
      byRole(guide, 'button', 'Play video').click();
    },
    fields: {video: 'edit-video', provider: 'youtube'},
  },
  {
    type: 'guide-feedback',
    async act(guide) {
      await settled(guide);
      await choose(guide, 'No');
      byRole(guide, 'textbox', /better/).value = 'More pictures';
      byRole(guide, 'button', 'Send').click();
      await settled(guide);
    },
    fields: {helpful: false, comment: 'More pictures'},
  },
];

/** The last event of a type that a page hears during an act, with all that it can see then. */
async function heard({type, act}: Case) {
  const guide = await guideFixture({content});
  const events: {event: Event; target: EventTarget | null; state: Fields}[] = [];
  const done = new AbortController();
  addEventListener(
    type,
    (event) => {
      const {bubbles, composed} = event;
      events.push({event, target: event.target, state: {bubbles, composed}});
    },
    {signal: done.signal},
  );
  await act(guide);
  done.abort();
  return {guide, last: events.at(-1)};
}

describe('<whitelist-guide> events', () => {
  for (const testCase of cases) {
    const {type, fields} = testCase;
    it(`${type} reaches the page from the element that it placed, with ${Object.keys(fields).join(', ')}`, async () => {
      const {guide, last} = await heard(testCase);
      expect(last?.target === guide).to.equal(true);
      expect(last?.state).to.deep.equal({bubbles: true, composed: true});
      for (const [name, value] of Object.entries(fields))
        expect((last?.event as unknown as Fields)[name], name).to.deep.equal(value);
    });
  }

  it('guide-error says what happened', async () => {
    const {last} = await heard(cases.find(({type}) => type === 'guide-error')!);
    expect((last?.event as unknown as Fields).message).to.include('title: is an empty text');
  });

  it('guide-progress-change carries ids and times only', async () => {
    const {last} = await heard(cases.find(({type}) => type === 'guide-progress-change')!);
    const {progress} = last?.event as unknown as {progress: Fields};
    expect(JSON.stringify(progress).replace(/"at":\d+/g, '"at":0')).to.match(
      /^\{"version":\d,"once":\{\},"accounts":\{"main":\{"steps":\{"log-in":\{"done":true,"at":0\}\}\}\}\}$/,
    );
  });

  it('are not repeated when nothing has changed', async () => {
    const guide = await guideFixture({content, keyType: 'trading'});
    const told: string[] = [];
    for (const type of new Set(cases.map((each) => each.type)))
      guide.addEventListener(type, () => {
        told.push(type);
      });
    guide.keyType = 'trading';
    guide.account = undefined;
    guide.content = content;
    await settled(guide);
    expect(told).to.deep.equal([]);
  });

  it('tell of one change once', async () => {
    const guide = await guideFixture({content});
    const told: string[] = [];
    for (const type of new Set(cases.map((each) => each.type)))
      guide.addEventListener(type, () => {
        told.push(type);
      });
    await choose(guide, /Trading/);
    await tick(guide, 'Edit the list');
    expect(told).to.deep.equal(['guide-key-type-change', 'guide-progress-change']);
  });

  it('tell of the vote without a comment, where there is none', async () => {
    const guide = await guideFixture({content});
    await settled(guide);
    await choose(guide, 'Yes');
    let vote: Fields = {};
    guide.addEventListener('guide-feedback', ({helpful, comment}) => (vote = {helpful, comment}));
    byRole(guide, 'button', 'Send').click();
    expect(vote).to.deep.equal({helpful: true, comment: undefined});
  });
});
