import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {KeyType} from '../../model/guide.schema.js';
import {formatDate} from '../../model/format-date.js';
import {formatList} from '../../model/format-list.js';
import {renderWords} from '../shared/words.js';

/** What a key type is called, and how it is recognised. */
export function renderKeyType(keyType: KeyType, isCompact: boolean, snapshot: GuideSnapshot): TemplateResult {
  const {name, otherNames, summary, whitelistEditable} = keyType;
  return html`
    <span class="text">
      <b class="name">${name}</b>
      ${
        otherNames
          ? html`<small
              >${renderWords(snapshot, 'keyTypePicker.otherNames', {names: formatList(otherNames, 'disjunction', snapshot.locale)})}</small
            >`
          : nothing
      }
      ${isCompact ? nothing : html`<span class="summary">${summary}</span>${renderSigns(keyType, snapshot)}`}
      ${
        whitelistEditable === undefined
          ? nothing
          : html`<span class="badge ${whitelistEditable ? 'editable' : 'fixed'}"
              >${renderWords(snapshot, whitelistEditable ? 'keyTypePicker.editable' : 'keyTypePicker.notEditable')}</span
            >`
      }
    </span>
  `;
}

/** The way out for readers who cannot tell. */
export function renderUnsure(snapshot: GuideSnapshot): TemplateResult {
  return html`
    <span class="text">
      <b class="name">${renderWords(snapshot, 'keyTypePicker.unsure')}</b>
      <span class="summary">${renderWords(snapshot, 'keyTypePicker.unsureSummary')}</span>
    </span>
  `;
}

function renderSigns({signs}: KeyType, snapshot: GuideSnapshot): TemplateResult {
  const {state, locale} = snapshot;
  const exchange = state.status === 'ready' ? state.guide.exchange.name : '';
  if (!signs) return html`<small>${renderWords(snapshot, 'keyTypePicker.noSigns', {exchange})}</small>`;
  return html`
    <span class="signs">
      ${signs.map(
        ({kind, label, seenOn}) => html`
          <span class="sign">
            <small>${renderWords(snapshot, `sign.${kind}`)}:</small> <b><bdi>${label}</bdi></b>
            ${
              seenOn
                ? html`<small
                    >${' ('}${renderWords(snapshot, 'keyTypePicker.seenOn', {date: formatDate(seenOn, locale)})})</small
                  >`
                : nothing
            }
          </span>
        `,
      )}
    </span>
  `;
}
