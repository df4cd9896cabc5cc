import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {renderIcon} from '../shared/icon.js';

interface EntryList {
  readonly addresses: readonly string[];
  /** Those that are on the exchange already. */
  readonly entered: ReadonlySet<string>;
  readonly exchange: string;
  /** The text that was copied last. */
  readonly copied: string | undefined;
  readonly copy: (address: string) => void;
}

/** The addresses one by one, each with a tick and a button. */
export function renderEntryList(
  {addresses, entered, exchange, copied, copy}: EntryList,
  {localize}: GuideSnapshot,
): TemplateResult {
  const count = addresses.filter((address) => entered.has(address)).length;
  const renderEntry = (address: string): TemplateResult => html`
    <li>
      <label>
        <input type="checkbox" name="entered" value=${address} .checked=${live(entered.has(address))} />
        <code id="entry-${address}" dir="ltr" translate="no">${address}</code>
      </label>
      <button class="small" type="button" @click=${() => {
        copy(address);
      }}>
        ${copied === address ? renderIcon('check') : nothing}
        ${localize('ipList.copyOne')}<span class="visually-hidden"> ${address}</span>
      </button>
    </li>
  `;
  return html`
    <p class="note">${localize('ipList.entryHint', {exchange})}</p>
    <fieldset class="entered">
      <legend class="heading">${localize('ipList.entered', {count, total: addresses.length})}</legend>
      <ol class="entries">
        ${repeat(addresses, (address) => address, renderEntry)}
      </ol>
    </fieldset>
  `;
}
