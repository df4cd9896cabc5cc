import {fixtureSync, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {GuideController, type GuideHost} from '../../src/context/guide-controller.js';
import type {GuideState, ReadyState} from '../../src/state/guide-state.js';
import type {GuideQuestion} from '../../src/state/load-guide.js';
import type {ProgressStore} from '../../src/state/progress-store.js';
import {nextEvent} from './events.js';
import {guideData, makeQuestion} from './factories.js';
import {FakeProgressStore} from './fakes.js';

/** The least that can have a guide of its own: no rendering, no attributes. */
export class TestGuideElement extends LitElement implements GuideHost {
  @property({attribute: false}) question: GuideQuestion | undefined;
  @property({attribute: false}) progressStore: ProgressStore = new FakeProgressStore();
  @property({attribute: false}) progressMode: 'local' | 'none' = 'local';
  @property({attribute: false}) linkHosts: readonly string[] = ['acme.example', 'zeta.example'];
  @property({attribute: false}) settingsHref: string | undefined;
  @property({attribute: false}) startHref: string | undefined;
  @property({attribute: false}) headingLevel = 2;
  @property({attribute: false}) accounts: unknown;
  @property({attribute: false}) ipAddresses: unknown;
  @property({attribute: false}) keyType: string | undefined;
  @property({attribute: false}) account: string | undefined;

  readonly controller = new GuideController(this);

  get state(): GuideState {
    return this.controller.snapshot.state;
  }

  /** The state of a guide that is shown. */
  get ready(): ReadyState {
    if (this.state.status !== 'ready') throw new Error(`The guide is ${this.state.status}.`);
    return this.state;
  }
}

type Properties = Partial<
  Pick<
    TestGuideElement,
    | 'question'
    | 'progressStore'
    | 'linkHosts'
    | 'settingsHref'
    | 'startHref'
    | 'headingLevel'
    | 'accounts'
    | 'ipAddresses'
    | 'keyType'
    | 'account'
  >
>;

customElements.define('test-guide', TestGuideElement);
// Tests play pages that ask for something else the moment they hear of something.
TestGuideElement.disableWarning?.('change-in-update');

/** Puts a guide into a page that has set these properties. */
export function placeGuide(properties: Properties = {}): TestGuideElement {
  const element = new TestGuideElement();
  fixtureSync<HTMLElement>(html`<div></div>`).append(Object.assign(element, properties));
  return element;
}

/** The same with the small guide of the tests, when it is shown. */
export async function shownGuide(properties: Properties = {}): Promise<TestGuideElement> {
  const element = placeGuide({question: makeQuestion({content: guideData()}), ...properties});
  await nextEvent(element, 'guide-ready');
  return element;
}

/** Long enough for all that was under way: another guide goes its whole way meanwhile. */
export async function aWhile(): Promise<void> {
  await shownGuide();
}
