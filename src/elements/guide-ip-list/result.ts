import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Guide} from '../../model/guide.schema.js';
import {formatIpList, type IpSeparator} from '../../model/ip-list.js';
import {renderIcon} from '../shared/icon.js';
import {isHearsay} from '../../model/trust.js';

interface Result {
  readonly addresses: readonly string[];
  /** Whether nothing is known against the list. */
  readonly isSound: boolean;
  readonly guide: Guide;
  /** The reader's own choice. */
  readonly separator: IpSeparator | undefined;
  /** The text that was copied last. */
  readonly copied: string | undefined;
  readonly copy: (text: string) => void;
}

/** What to try where nobody knows what the exchange takes, the likeliest first. */
const LIKELY: readonly IpSeparator[] = ['comma', 'newline', 'space'];
const MOST_ROWS = 10;
const ROWS = 4;

/** The list as the exchange takes it, to be copied. */
export function renderResult(
  {addresses, isSound, guide, separator, copied, copy}: Result,
  snapshot: GuideSnapshot,
): TemplateResult {
  const {localize} = snapshot;
  const separators = guide.ipRules?.separators?.value ?? LIKELY;
  const chosen = separators.find((one) => one === separator) ?? separators[0] ?? 'comma';
  const text = formatIpList(addresses, chosen);
  const rows = chosen === 'newline' ? Math.min(addresses.length, MOST_ROWS) : ROWS;
  return html`
    <div class="result">
      <label for="result">${localize('ipList.result', {exchange: guide.exchange.name})}</label>
      <textarea id="result" readonly rows=${rows} dir="ltr" translate="no" .value=${text}></textarea>
      ${renderSeparators(separators, chosen, guide, snapshot)}
      <button class="button primary" type="button" @click=${() => {
        copy(text);
      }}>
        ${copied === text ? renderIcon('check') : nothing}${localize(isSound ? 'ipList.copy' : 'ipList.copyAnyway', {count: addresses.length})}
      </button>
    </div>
  `;
}

function renderSeparators(
  separators: readonly IpSeparator[],
  chosen: IpSeparator,
  guide: Guide,
  {localize}: GuideSnapshot,
): TemplateResult {
  const rule = guide.ipRules?.separators;
  const {name: exchange} = guide.exchange;
  const hearsay = isHearsay(rule, guide)
    ? html`<small>${localize('ipList.hearsay', {exchange})}</small>`
    : nothing;
  const legend = localize('ipList.between');
  if (separators.length === 1) {
    return html`<p class="note">${legend}: ${localize(`ipList.separator.${chosen}`)}. ${hearsay}</p>`;
  }
  return html`
    <fieldset class="separators">
      <legend>${rule ? legend : localize('ipList.betweenUnknown', {exchange})}</legend>
      ${hearsay}
      ${separators.map(
        (separator) => html`
          <label>
            <input type="radio" name="separator" value=${separator} .checked=${live(separator === chosen)} />
            ${localize(`ipList.separator.${separator}`)}
          </label>
        `,
      )}
    </fieldset>
  `;
}
