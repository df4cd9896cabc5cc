import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {appears, closePages} from '../helpers/embed-page.js';
import {
  isPrerendered,
  isTakenOver,
  openPrerendered,
  type PrerenderedPage,
} from '../helpers/prerendered-page.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';

const ANSWER = /^Can I create my new API key/;

interface Press {
  /** Presses it, in whichever of the two guides stands there. */
  readonly on: (guide: HTMLElement) => Promise<void> | void;
  /** What the reader then has in the live guide; throws as long as it is not there. */
  readonly shown: (guide: HTMLElement) => void;
  /** What has the focus. */
  readonly place: (guide: HTMLElement) => HTMLElement;
}

/** As a reader's click: what can have the focus gets it. */
function press(element: HTMLElement): void {
  element.focus();
  element.click();
}

const box = (guide: HTMLElement, name: RegExp): HTMLInputElement => byRole(guide, 'checkbox', name);
const radio = (guide: HTMLElement, name: RegExp): HTMLInputElement => byRole(guide, 'radio', name);
const question = (guide: HTMLElement, name: RegExp): HTMLElement =>
  byRole(guide, 'disclosure', name).querySelector('summary')!;

/** A prerendered guide unfolds the steps for a key type, where the live one has a radio button. */
function option(guide: HTMLElement, name: RegExp): HTMLElement {
  return isPrerendered(guide) ? question(guide, name) : radio(guide, name);
}

const PRESSES: Readonly<Record<string, Press>> = {
  'the tick of a step': {
    on: (guide) => {
      press(box(guide, /Log in to Bitmart/));
    },
    shown: (guide) => {
      expect(box(guide, /Log in to Bitmart/).checked).to.equal(true);
    },
    place: (guide) => box(guide, /Log in to Bitmart/),
  },
  'a key type': {
    on: (guide) => {
      press(option(guide, /^Standard/));
    },
    shown: (guide) => {
      expect(radio(guide, /^Standard/).checked).to.equal(true);
      expect(box(guide, /^Copy the list/)).to.exist;
    },
    place: (guide) => radio(guide, /^Standard/),
  },
  'a key type and the tick of a sub-step for it': {
    on: async (guide) => {
      press(option(guide, /^Standard/));
      press(await appears(() => box(guide, /^Copy the list/)));
    },
    shown: (guide) => {
      expect(radio(guide, /^Standard/).checked).to.equal(true);
      expect(box(guide, /^Copy the list/).checked).to.equal(true);
    },
    place: (guide) => box(guide, /^Copy the list/),
  },
  '“I’m not sure”': {
    on: (guide) => {
      press(option(guide, /^I’m not sure/));
    },
    shown: (guide) => {
      expect(radio(guide, /^I’m not sure/).checked).to.equal(true);
      expect(textOf(guide)).to.include('look in Altrady under');
    },
    place: (guide) => radio(guide, /^I’m not sure/),
  },
  'an answer': {
    on: (guide) => {
      press(question(guide, ANSWER));
    },
    shown: (guide) => {
      expect(byRole(guide, 'disclosure', ANSWER).open).to.equal(true);
    },
    place: (guide) => question(guide, ANSWER),
  },
};

type Act = () => Promise<void> | void;

/** When a reader presses something; each ends when the live guide is there and the press is through. */
const STAGES: Readonly<Record<string, (page: PrerenderedPage, act: Act) => Promise<void>>> = {
  'before the script is there': async ({bringScript}, act) => {
    await act();
    await bringScript();
  },
  'while the parts of the live guide are on their way': async (page, act) => {
    const {guide} = page;
    const release = holdContent(page);
    await begin(page);
    await act();
    expect(isPrerendered(guide)).to.equal(true);
    release();
    await isTakenOver(guide);
  },
  'when the live guide has been drawn beside it': async (page, act) => {
    const {guide} = page;
    const acted = new Promise<void>((resolve, reject) => {
      guide.addEventListener(
        'guide-ready',
        () => {
          expect(isPrerendered(guide)).to.equal(true);
          Promise.resolve(act()).then(resolve, reject);
        },
        {once: true},
      );
    });
    await begin(page);
    await acted;
    await isTakenOver(guide);
  },
  'after an earlier tick has been brought over': async (page, act) => {
    await pressAfterATick(page, act, (run) => {
      void run();
    });
  },
  'in the last moment before the two change': async (page, act) => {
    await pressAfterATick(page, act, (run) => {
      page.window.setTimeout(() => void run());
    });
  },
  'in the frame in which the two change': async (page, act) => {
    const {guide, window} = page;
    const acted = new Promise<void>((resolve, reject) => {
      const observer = new window.MutationObserver(() => {
        if (isPrerendered(guide)) return;
        observer.disconnect();
        Promise.resolve(act()).then(resolve, reject);
      });
      observer.observe(guide.shadowRoot!, {childList: true});
    });
    await begin(page);
    await acted;
  },
};

interface Held {
  readonly hold: (target: HTMLElement, window: Window) => Promise<void>;
  readonly release: () => Promise<void>;
}

const HELD: Readonly<Record<string, Held>> = {
  'a mouse button': {
    hold: async (target, {frameElement}) => {
      target.scrollIntoView({block: 'center'});
      const [frame, {x, y, width, height}] = [frameElement!, target].map((one) =>
        one.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      const position: [number, number] = [
        Math.round(frame.x + x + width / 2),
        Math.round(frame.y + y + height / 2),
      ];
      await sendMouse({type: 'move', position});
      await sendMouse({type: 'down'});
    },
    release: async () => sendMouse({type: 'up'}),
  },
  'the space bar': {
    hold: async (target) => {
      target.focus();
      await sendKeys({down: 'Space'});
    },
    release: async () => sendKeys({up: 'Space'}),
  },
};

/** The first sign of a reader. */
async function begin({window, guide, requests}: PrerenderedPage): Promise<void> {
  await window.page.bringScript();
  await appears(() => requests().find((name) => name.includes('await-reader')));
  guide.dispatchEvent(new window.PointerEvent('pointermove', {bubbles: true, composed: true}));
}

/** Keeps what the live guide is made of away from it until it is let go. */
function holdContent({window}: PrerenderedPage): () => void {
  const fetch = window.fetch.bind(window);
  let release!: () => void;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  window.fetch = async (...request) => {
    await released;
    return fetch(...request);
  };
  return release;
}

/** A first tick is brought over, and the reader goes on while the live guide takes it in. */
async function pressAfterATick(page: PrerenderedPage, act: Act, when: (run: Act) => void): Promise<void> {
  const {guide} = page;
  box(guide, /Log in to Altrady/).click();
  const acted = new Promise<void>((resolve, reject) => {
    guide.addEventListener(
      'guide-progress-change',
      () => {
        when(() => {
          expect(isPrerendered(guide)).to.equal(true);
          Promise.resolve(act()).then(resolve, reject);
        });
      },
      {once: true},
    );
  });
  await begin(page);
  await acted;
  await isTakenOver(guide);
  expect(box(guide, /Log in to Altrady/).checked).to.equal(true);
}

/** Waits until nothing but a press could keep the two from changing. */
async function couldTakeOver({guide, window}: PrerenderedPage): Promise<void> {
  const live = await appears(() => guide.shadowRoot?.querySelector('div[hidden] article') ?? undefined);
  await appears(
    () =>
      ([...live.querySelectorAll(':defined')].every((part) => part.shadowRoot?.childElementCount !== 0) &&
        live.querySelector(':not(:defined)') === null) ||
      undefined,
  );
  for (let frames = 0; frames < 5; frames += 1)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

describe('a press on a prerendered guide whose script is on its way', () => {
  afterEach(closePages);

  for (const [what, {on, shown, place}] of Object.entries(PRESSES)) {
    for (const [when, run] of Object.entries(STAGES)) {
      it(`counts, and keeps the focus: ${what}, ${when}`, async () => {
        const page = await openPrerendered('prerendered-unkept.html');
        const {guide, window} = page;
        await run(page, () => on(guide));
        await appears(() => {
          shown(guide);
          return true;
        });
        expect(place(guide).matches(':focus')).to.equal(true);
        expect(window.page.notes).to.deep.equal([]);
      });
    }
  }

  it('counts where it takes back a tick that is being brought over', async () => {
    const page = await openPrerendered('prerendered-unkept.html');
    const {guide} = page;
    box(guide, /Log in to Bitmart/).click();
    await pressAfterATick(
      page,
      () => {
        box(guide, /Log in to Bitmart/).click();
      },
      (run) => {
        run();
      },
    );
    expect(box(guide, /Log in to Bitmart/).checked).to.equal(false);
    await appears(() => byRole(guide, 'status', /^1 of/));
  });

  it('counts where a key type was read about before, and keeps the ticks among its steps', async () => {
    const {guide, bringScript} = await openPrerendered('prerendered-unkept.html');
    press(option(guide, /^Fast Connect/));
    press(box(guide, /^Start a new key/));
    press(option(guide, /^I’m not sure/));
    press(option(guide, /^Standard/));
    await bringScript();
    expect(radio(guide, /^Standard/).checked).to.equal(true);
    radio(guide, /^Fast Connect/).click();
    expect((await appears(() => box(guide, /^Start a new key/))).checked).to.equal(true);
  });

  it('counts where the reader has read how to find out before, and has gone on since', async () => {
    const {guide, bringScript} = await openPrerendered('prerendered-unkept.html');
    press(option(guide, /^I’m not sure/));
    press(option(guide, /^Standard/));
    press(question(guide, ANSWER));
    await bringScript();
    expect(radio(guide, /^Standard/).checked).to.equal(true);
  });

  it('chooses nothing for a reader who has unfolded two key types, and left both', async () => {
    const {guide, bringScript} = await openPrerendered('prerendered-unkept.html');
    press(option(guide, /^Fast Connect/));
    press(option(guide, /^Standard/));
    press(question(guide, ANSWER));
    await bringScript();
    expect(allByRole(guide, 'radio').filter(({checked}) => checked)).to.deep.equal([]);
  });

  for (const [what, {hold, release}] of Object.entries(HELD)) {
    it(`keeps the two from changing until it is over: ${what}`, async () => {
      const page = await openPrerendered('prerendered-unkept.html');
      const {guide, window} = page;
      const letGo = holdContent(page);
      await begin(page);
      const target = box(guide, /Log in to Bitmart/);
      await hold(target, window);
      letGo();
      await couldTakeOver(page);
      expect(isPrerendered(guide)).to.equal(true);
      await release();
      await isTakenOver(guide);
      expect(box(guide, /Log in to Bitmart/).checked).to.equal(true);
      expect(box(guide, /Log in to Bitmart/).matches(':focus')).to.equal(true);
    });
  }
});
