import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {IpCopyEvent} from '../../events/ip-copy-event.js';
import {compareIpLists, type IpSeparator} from '../../model/ip-list.js';
import {textDirection} from '../../model/locale-chain.js';
import {readAddresses, writeAddresses} from '../../state/address-book.js';
import type {ReadyState} from '../../state/guide-state.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {textStyles} from '../shared/text.styles.js';
import {changeText} from './comparison.js';
import {CopyController} from './copy-controller.js';
import {countText} from './findings.js';
import {readLists} from './lists.js';
import {findRefusal, type BoxName, type Refusal} from './paste-box.js';
import {renderTool} from './tool.js';
import {styles} from './guide-ip-list.styles.js';
import words from './words.json' with {type: 'json'};

/**
 * Takes the new list of the account that is worked on, from the page or pasted by the reader, and gives it back as the
 * exchange takes it. Lists stay in the address book: no event that leaves this element carries one.
 *
 * @element guide-ip-list
 * @fires {IpCopyEvent} guide-ip-copy - The formatted list was copied.
 * @internal
 */
export class GuideIpListElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, disclosureStyles, styles];
  /** Said nowhere else in a guide. */
  static readonly english = words.messages;

  /** The reader's own choice, where the exchange takes several separators or nobody knows which. */
  @state() private separator?: IpSeparator;
  @state() private refusal: Refusal | undefined;

  readonly #copier = new CopyController(this);
  #account: string | undefined;
  #exchange: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {account, guide} = this.#ready ?? {};
    const exchange = guide?.exchange.id;
    if (account === this.#account && exchange === this.#exchange) return;
    this.#account = account;
    this.#exchange = exchange;
    this.refusal = undefined;
    this.#copier.forget();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {snapshot, refusal, separator} = this;
    const state = this.#ready;
    if (!state) return nothing;
    const {copied, news} = this.#copier;
    return html`
      <div
        class="ip-list"
        lang=${snapshot.locale}
        dir=${textDirection(snapshot.locale)}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
        @copy=${this.#handleCopy}
        @beforeinput=${keepWithin}
        @paste=${keepWithin}
        @cut=${keepWithin}
        @drop=${keepWithin}
        @dragstart=${keepWithin}
      >
        ${renderTool({
          ...{state, snapshot, refusal, separator, copied, news},
          lists: readLists(state, snapshot),
          clear: (box) => {
            this.#clear(box);
          },
          copyList: (text) => {
            void this.#copyList(text);
          },
          copyAddress: (address) => {
            void this.#copyAddress(address);
          },
        })}
      </div>
    `;
  }

  get #ready(): ReadyState | undefined {
    const {state} = this.snapshot;
    return state.status === 'ready' ? state : undefined;
  }

  #clear(box: BoxName): void {
    this.#write(box, '');
    this.renderRoot.querySelector<HTMLElement>(`#${box}`)?.focus();
  }

  /** Puts a text into the address book, unless it must not stay on the page. */
  #write(box: BoxName, text: string): void {
    const state = this.#ready;
    if (!state) return;
    this.refusal = findRefusal(box, text);
    writeAddresses(this.snapshot.addressBook, state, {[box]: this.refusal ? '' : text});
    this.#copier.forget();
  }

  async #copyList(text: string): Promise<void> {
    if (await this.#copier.copy(text)) {
      this.#reportCopy();
    } else {
      const box = this.renderRoot.querySelector<HTMLTextAreaElement>('#result');
      box?.focus();
      box?.select();
      this.#copier.say(this.localize('ipList.copyByHand'));
    }
  }

  async #copyAddress(address: string): Promise<void> {
    const isCopied = await this.#copier.copy(address);
    const node = this.shadowRoot?.getElementById(`entry-${address}`);
    if (!isCopied && node) getSelection()?.selectAllChildren(node);
    this.#copier.say(
      isCopied ? this.localize('ipList.copiedOne', {address}) : this.localize('ipList.copyByHand'),
    );
  }

  #reportCopy(): void {
    const state = this.#ready;
    if (!state) return;
    const count = readLists(state, this.snapshot).fresh.addresses.length;
    this.#copier.say(this.localize('ipList.copied', {count, exchange: state.guide.exchange.name}));
    this.dispatchEvent(new IpCopyEvent(count));
  }

  /** Says what came out of a box; it stands on the page too. */
  #report(box: BoxName): void {
    const state = this.#ready;
    if (!state || this.refusal || readAddresses(this.snapshot.addressBook, state)[box].trim() === '') return;
    const {fresh, old} = readLists(state, this.snapshot);
    const text =
      box === 'fresh'
        ? countText(fresh, this.snapshot)
        : changeText(compareIpLists(old.addresses, fresh.addresses), this.snapshot);
    if (text !== this.#copier.news?.text) this.#copier.say(text, true);
  }

  #handleInput(event: Partial<InputEvent> & Event): void {
    keepWithin(event);
    const box = boxOf(event);
    if (!box) return;
    this.#write(box.name, box.value);
    if (this.refusal) box.value = '';
    if (event.inputType?.startsWith('insertFrom')) this.#report(box.name);
  }

  #handleChange(event: Event): void {
    const box = boxOf(event);
    if (box) this.#report(box.name);
    else if (event.target instanceof HTMLInputElement) this.#choose(event.target);
  }

  #choose({type, value, checked}: HTMLInputElement): void {
    const state = this.#ready;
    if (!state) return;
    if (type === 'radio') {
      this.separator = value as IpSeparator;
      return;
    }
    const entered = new Set(readAddresses(this.snapshot.addressBook, state).entered);
    if (checked) entered.add(value);
    else entered.delete(value);
    writeAddresses(this.snapshot.addressBook, state, {entered});
    this.requestUpdate();
  }

  /** The reader copies by hand. */
  #handleCopy(event: Event): void {
    keepWithin(event);
    const {target} = event;
    if (!(target instanceof HTMLTextAreaElement) || target.id !== 'result') return;
    if (target.selectionStart === 0 && target.selectionEnd === target.value.length) this.#reportCopy();
  }
}

/** The box for a list that an event comes from. */
function boxOf({target}: Event): (HTMLTextAreaElement & {readonly name: BoxName}) | undefined {
  return target instanceof HTMLTextAreaElement && !target.readOnly
    ? (target as HTMLTextAreaElement & {readonly name: BoxName})
    : undefined;
}

/** Such events would carry what was typed or pasted out to the page, and let the page change what is copied. */
function keepWithin(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-ip-list': GuideIpListElement;
  }
}
