import type {LitElement, ReactiveController} from 'lit';
import {parseDeepLink} from '../model/deep-link.js';
import type {GuideController} from './guide-controller.js';

interface DeepLinkHost extends LitElement {
  /** Whether the page wants links into its guides to work. */
  readonly deepLinks: boolean;
}

/** Shows what the fragment of the page's address points at. It reads the address, and never changes it. */
export class DeepLinkController implements ReactiveController {
  readonly #host: DeepLinkHost;
  readonly #guide: GuideController;
  #connection = new AbortController();
  #followed: string | undefined;

  constructor(host: DeepLinkHost, guide: GuideController) {
    this.#host = host;
    this.#guide = guide;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const handleHashChange = (): void => {
      this.#followed = undefined;
      this.#follow();
    };
    addEventListener('hashchange', handleHashChange, {signal: this.#connection.signal});
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  hostUpdated(): void {
    void this.#host.updateComplete.then(() => {
      this.#follow();
    });
  }

  /** Follows each address once, as soon as there is a guide: the reader may go elsewhere afterwards. */
  #follow(): void {
    const {hash} = location;
    const {state} = this.#guide.snapshot;
    if (!this.#host.deepLinks || hash === this.#followed || state.status !== 'ready') return;
    const link = parseDeepLink(hash);
    // One for another guide is followed when the page shows that.
    if (link?.guide !== state.guide.exchange.id) return;
    this.#followed = hash;
    const {keyType, target} = link;
    if (keyType !== undefined) this.#guide.dispatch({type: 'select-key-type', keyType, at: Date.now()});
    if (target) this.#guide.dispatch({type: 'point-to', target});
  }
}
