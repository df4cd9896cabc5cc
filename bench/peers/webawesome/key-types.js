import {html, nothing} from 'lit';
import {formatDate, videoFor} from '../shared/rules.js';
import {words} from '../shared/words.js';
import {prose} from './texts.js';

export function keyTypes(guide, keyType, isUnsure, choose) {
  return html`
    <wa-radio-group
      label=${words.chooseHeading}
      .value=${keyType ?? (isUnsure ? 'unsure' : '')}
      @change=${({currentTarget}) => choose(currentTarget.value)}
    >
      ${guide.keyTypes?.map((type) => html`<wa-radio value=${type.id}>${keyTypeText(guide, type)}</wa-radio>`)}
      ${guide.unsureKeyType ? html`<wa-radio value="unsure"><b>${words.unsure}</b></wa-radio>` : nothing}
    </wa-radio-group>
    ${isUnsure ? prose(guide, guide.unsureKeyType) : nothing}
    ${keyType ? video(videoFor(guide, keyType)) : html`<p class="hint">${words.choose}</p>`}
  `;
}

const keyTypeText = (guide, {name, otherNames, summary, signs, whitelistEditable}) => html`
  <span class="text">
    <b>${name}</b>
    ${otherNames ? html`<small>${words.otherNames(otherNames)}</small>` : nothing}
    <span>${summary}</span>
    ${signs?.map(
      ({kind, label, seenOn}) =>
        html`<span
          ><small>${words.sign[kind]}:</small> <b>${label}</b> ${
            seenOn ? html`<small>${words.seenOn(formatDate(seenOn, guide.locale))}</small>` : nothing
          }</span
        >`,
    )}
    ${
      whitelistEditable === undefined
        ? nothing
        : html`<span class="badge">${whitelistEditable ? words.editable : words.notEditable}</span>`
    }
  </span>
`;

const video = (found) =>
  found
    ? html`<p class="video"><strong>${words.video(found)}</strong> <small>${words.noVideo}</small></p>`
    : nothing;
