import type {ReactiveController, ReactiveElement} from 'lit';
import type {Target} from '../../model/target.js';
import type {GuideState, ReadyState} from '../../state/guide-state.js';

/** Tells an element when somebody points at something of its kind: each time once, however often it renders after that. */
export class TargetController implements ReactiveController {
  readonly #kind: Target['kind'];
  readonly #readState: () => GuideState;
  readonly #show: (id: string, state: ReadyState) => void;
  #shown: Target | undefined;

  constructor(
    host: ReactiveElement,
    kind: Target['kind'],
    readState: () => GuideState,
    show: (id: string, state: ReadyState) => void,
  ) {
    this.#kind = kind;
    this.#readState = readState;
    this.#show = show;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#readState();
    if (state.status !== 'ready' || state.target === this.#shown) return;
    this.#shown = state.target;
    if (this.#shown?.kind === this.#kind) this.#show(this.#shown.id, state);
  }
}

/** Scrolls to a place and moves the focus there. Its ring is seen by readers with a mouse too: they have to find it. */
export function bringTo(place: Element, focused: HTMLElement): void {
  if (focused.tabIndex < 0) focused.tabIndex = -1;
  focused.setAttribute('data-pointed', '');
  focused.addEventListener(
    'blur',
    () => {
      focused.removeAttribute('data-pointed');
    },
    {once: true},
  );
  focused.focus({preventScroll: true});
  const {matches: isStill} = matchMedia('(prefers-reduced-motion: reduce)');
  place.scrollIntoView({block: 'start', behavior: isStill ? 'instant' : 'auto'});
}
