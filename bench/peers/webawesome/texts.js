import {html, nothing} from 'lit';
import {parseRichText} from '../shared/rich-text.js';
import {appliesTo, findLink, hostOf, titleOf} from '../shared/rules.js';
import {words} from '../shared/words.js';

const VARIANTS = {stop: 'danger', warning: 'warning'};

export function link(guide, id, text) {
  const {href, label} = findLink(guide, id) ?? {};
  if (!href) return unlinked(text ?? label);
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${text ?? label} <small class="host">${hostOf(href)}</small
    ><span class="visually-hidden">${words.newTab}</span></a
  >`;
}

export function button(guide, id) {
  if (!id) return nothing;
  const {href, label} = findLink(guide, id) ?? {};
  if (!href) return html`<p>${unlinked(label)}</p>`;
  return html`<p>
    <wa-button href=${href} target="_blank" rel="noopener noreferrer" appearance="outlined"
      >${label} <small class="host">${hostOf(href)}</small
      ><span class="visually-hidden">${words.newTab}</span></wa-button
    >
  </p>`;
}

const unlinked = (label) =>
  html`<span class="unlinked"><strong>${label}</strong> <small>${words.unlinked}</small></span>`;

export const richText = (guide, text) => parseRichText(text).map((piece) => inline(guide, piece));

function inline(guide, piece) {
  switch (piece.kind) {
    case 'strong':
      return html`<strong>${piece.text}</strong>`;
    case 'code':
      return html`<code>${piece.text}</code>`;
    case 'path':
      return html`<span class="path"
        >${piece.parts.map((part, index) => html`${index > 0 ? ' > ' : nothing}<b>${part}</b>`)}</span
      >`;
    case 'link':
      return link(guide, piece.link, piece.text);
    default:
      return piece.text;
  }
}

export const prose = (guide, paragraphs) =>
  paragraphs
    ? html`<div class="prose">${paragraphs.map((text) => html`<p>${richText(guide, text)}</p>`)}</div>`
    : nothing;

export const notices = (guide, list = [], keyType = undefined) =>
  list
    .filter((notice) => appliesTo(notice, keyType))
    .map(({kind, title, body}) => {
      const head = html`<span class="visually-hidden">${words.kind[kind]}</span> ${title}`;
      return kind === 'note'
        ? html`<wa-details appearance="filled"
            ><span slot="summary">${head}</span>${prose(guide, body)}</wa-details
          >`
        : html`<wa-callout variant=${VARIANTS[kind]} role="note"
            ><p class="title">${head}</p>
            ${prose(guide, body)}</wa-callout
          >`;
    });

export const answer = (guide, paragraphs, steps) => html`
  ${prose(guide, paragraphs)}
  ${
    steps
      ? html`<p>${words.redo}</p>
          <ul>
            ${steps.map((id) => html`<li><a href="#${id}">${titleOf(guide, id)}</a></li>`)}
          </ul>`
      : nothing
  }
`;

export const entry = (id, question, body) =>
  html`<wa-details class="entry" id=${id} summary=${question}>${body}</wa-details>`;

export function tool(guide, name) {
  if (name === 'credentials') return credentials(guide);
  return name === 'ip-list' ? rules(guide.ipRules) : nothing;
}

const credentials = (guide) => html`
  <div class="credentials">
    <p>${words.credentials}</p>
    <ul>
      ${guide.credentials?.map(
        ({name, exchangeName, shownOnce, note}) => html`
          <li>
            <strong>${name}</strong>
            ${exchangeName ? words.exchangeName(exchangeName, guide.exchange.name) : nothing}
            ${shownOnce ? words.shownOnce : nothing} ${note ? html`<p>${richText(guide, note)}</p>` : nothing}
          </li>
        `,
      )}
    </ul>
  </div>
`;

const rules = ({field, separators} = {}) => html`
  <div class="rules">
    <p>${words.rules}</p>
    ${field ? html`<p>${words.field(field.value)} <small>${field.note}</small></p>` : nothing}
    ${separators ? html`<p>${words.separators(separators.value)} <small>${separators.note}</small></p>` : nothing}
  </div>
`;
