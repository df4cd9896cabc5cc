import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatDate, hostOf, sortedFaq} from '../shared/rules.js';
import {words} from '../shared/words.js';
import {answer, button, entry} from './texts.js';

export const header = ({title, scope, summary, updatedOn, locale}) => html`
  <header>
    ${scope ? html`<p class="scope">${scope}</p>` : nothing}
    <h2>${title}</h2>
    ${summary ? html`<p class="summary">${summary}</p>` : nothing}
    ${
      updatedOn
        ? html`<p class="meta">
            <time datetime=${updatedOn}>${words.updatedOn(formatDate(updatedOn, locale))}</time>
          </p>`
        : nothing
    }
  </header>
`;

/** What stands below the steps. */
export const answers = (guide, keyType) => html`
  ${section(
    'errors',
    words.errors,
    guide.errors?.map(({id, code, message, meaning, steps}) =>
      entry(`error-${id}`, [code, message].filter(Boolean).join(' '), answer(guide, meaning, steps)),
    ),
  )}
  ${section(
    'faq',
    words.faq,
    repeat(
      sortedFaq(guide, keyType),
      ({id}) => id,
      ({id, question, answer: text, steps}) => entry(`faq-${id}`, question, answer(guide, text, steps)),
    ),
  )}
  ${section(
    'related',
    words.related,
    guide.related?.map((id) => button(guide, id)),
  )}
  ${section(
    'sources',
    words.sources,
    html`<ul>
      ${guide.sources.map(
        ({url, title}) =>
          html`<li>
            <a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>
            <small class="host">${hostOf(url)}</small>
          </li>`,
      )}
    </ul>`,
  )}
`;

const section = (kind, heading, body) =>
  body
    ? html`<section class=${kind}>
        <h3>${heading}</h3>
        ${body}
      </section>`
    : nothing;
