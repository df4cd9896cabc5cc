import {expect, nextFrame} from '@open-wc/testing';
import {ReactiveElement} from 'lit';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import type {Guide, Step} from '../../src/model/guide.schema.js';
import {guideFixture, settled} from '../helpers/guide-fixture.js';
import {byRole} from '../helpers/roles.js';
import {parseShipped} from '../helpers/shipped-guide.js';
import {waitUntil} from '../helpers/wait-until.js';

interface Budget {
  readonly action: string;
  /** What the reader does in the guide for Bitmart, as one with two accounts. */
  readonly act: (guide: Element) => void;
  /** How many places of the tree may change, in all shadow roots: records of a `MutationObserver`. */
  readonly changes: number;
  /** How many elements Lit may update; one that updates twice counts twice. */
  readonly updates: number;
}

/** Whoever raises one says in the commit what the reader gets for it. */
const BUDGETS: readonly Budget[] = [
  {
    action: 'a tick of a step',
    act: (guide) => {
      byRole(guide, 'checkbox', /Log in to Bitmart/).click();
    },
    changes: 4,
    updates: 9,
  },
  {
    action: 'a tick of a sub-step',
    act: (guide) => {
      byRole(guide, 'checkbox', /^Copy the list/).click();
    },
    changes: 5,
    updates: 9,
  },
  {
    action: 'another key type',
    act: (guide) => {
      byRole(guide, 'radio', /^Fast Connect/).click();
    },
    changes: 176,
    updates: 10,
  },
  {
    action: 'an answer opened',
    act: (guide) => {
      byRole(guide, 'disclosure', /^Can I create my new API key/)
        .querySelector('summary')!
        .click();
    },
    changes: 1,
    updates: 0,
  },
  {
    action: 'another account',
    act: (guide) => {
      byRole(guide, 'radio', /^Sub 1/).click();
    },
    changes: 5,
    updates: 9,
  },
];

const ACCOUNTS = [
  {id: 'main', label: 'Main', kind: 'main', keyType: 'standard'},
  {id: 'sub-1', label: 'Sub 1', kind: 'subaccount', keyType: 'standard'},
] as const;

const COUNT = 1000;

/** The same guide with more steps of the same kind behind its own. */
function thousandSteps(guide: Guide): Guide {
  const plain = guide.steps.filter(({tool, substeps, warnings}) => !tool && !substeps && !warnings);
  const more = Array.from({length: COUNT - guide.steps.length}, (_, index): Step => {
    const step = plain[index % plain.length]!;
    return {...step, id: `further-${index}`, title: `Further step ${index}`};
  });
  return {...guide, steps: [...guide.steps, ...more]};
}

/** With all of its steps: many of them come in stages. */
async function shown(content: Guide): Promise<WhitelistGuideElement> {
  const guide = await guideFixture({content, accounts: ACCOUNTS});
  const last = content.steps.at(-1)!.id;
  await waitUntil(() => allElements(guide).some(({id}) => id === last), 'the last step is there');
  return guide;
}

interface Count {
  readonly changes: number;
  readonly updates: number;
}

/** What happens in all that is shown, until nothing is left to do. */
async function countOf(guide: Element, act: () => void): Promise<Count> {
  const count = {changes: 0, updates: 0};
  const observer = new MutationObserver((records) => {
    count.changes += records.length;
  });
  const controller = {
    hostUpdated: () => {
      count.updates += 1;
    },
  };
  const elements = allElements(guide);
  for (const root of [guide, ...elements.flatMap(({shadowRoot}) => shadowRoot ?? [])])
    observer.observe(root, {attributes: true, characterData: true, childList: true, subtree: true});
  const watched = elements.filter((element) => element instanceof ReactiveElement);
  for (const element of watched) element.addController(controller);
  act();
  await settled(guide);
  await nextFrame();
  await settled(guide);
  await nextFrame();
  observer.disconnect();
  for (const element of watched) element.removeController(controller);
  return count;
}

/** Through open shadow roots, whether or not they can be seen. */
function allElements(root: Element): readonly Element[] {
  return [root, ...[...(root.shadowRoot?.children ?? []), ...root.children].flatMap(allElements)];
}

describe('what one action of a reader changes', () => {
  let guide: Guide;

  before(async () => {
    guide = (await parseShipped('bitmart')).guide!;
  });

  for (const {action, act, changes, updates} of BUDGETS) {
    it(`is at most ${changes} places of the tree and ${updates} updates of elements: ${action}`, async () => {
      const element = await shown(guide);
      const count = await countOf(element, () => {
        act(element);
      });
      expect(count.changes, 'places').to.be.within(1, changes);
      expect(count.updates, 'updates').to.be.at.most(updates);
    });
  }

  for (const {action, act} of BUDGETS.filter((budget) => budget.action.startsWith('a tick'))) {
    it(`is no more in a guide of ${COUNT} steps: ${action}`, async () => {
      const counts: Count[] = [];
      for (const content of [guide, thousandSteps(guide)]) {
        const element = await shown(content);
        counts.push(
          await countOf(element, () => {
            act(element);
          }),
        );
      }
      const [few, many] = counts;
      expect(many).to.deep.equal(few);
    });
  }
});
