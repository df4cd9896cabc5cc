import {parseRichText} from './rich-text.js';
import {findLink, formatDate, hostOf, isTickable, titleOf} from './rules.js';
import {words} from './words.js';

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
const each = (list, write) => (list ?? []).map(write).join('');

/**
 * A whole guide as HTML, with the steps for every key type: the static page, and what the hand-written element fills
 * its shadow root with. `name` keeps the choices of several guides on a page apart.
 */
export function guideMarkup(guide, name) {
  const write = writerOf(guide, name);
  const {title, scope, summary, updatedOn, locale} = guide;
  return `<article class="guide" lang="${locale}" aria-label="${escape(title)}"><header>${
    scope ? `<p class="scope">${escape(scope)}</p>` : ''
  }<h2>${escape(title)}</h2>${summary ? `<p class="summary">${escape(summary)}</p>` : ''}${
    updatedOn
      ? `<p class="meta"><time datetime="${updatedOn}">${words.updatedOn(formatDate(updatedOn, locale))}</time></p>`
      : ''
  }</header>${write.progress()}<p class="safety">${words.safety}</p>${each(guide.notices, write.notice)}<ol class="steps">${each(
    guide.steps,
    write.step,
  )}</ol>${write.errors()}${write.faq()}${write.related()}${write.sources()}</article>`;
}

function writerOf(guide, name) {
  const {locale, exchange} = guide;

  const types = ({keyTypes}) => (keyTypes ? ` data-types="${keyTypes.join(' ')}"` : '');

  const link = (id, text, kind = 'inline') => {
    const {href, label} = findLink(guide, id) ?? {};
    if (!href)
      return `<span class="unlinked"><strong>${escape(text ?? label)}</strong> <small>${words.unlinked}</small></span>`;
    return `<a class="${kind}" href="${escape(href)}" target="_blank" rel="noopener noreferrer">${escape(text ?? label)} <small class="host">${hostOf(href)}</small><span class="visually-hidden">${words.newTab}</span></a>`;
  };

  const inline = (piece) => {
    switch (piece.kind) {
      case 'strong':
        return `<strong>${escape(piece.text)}</strong>`;
      case 'code':
        return `<code>${escape(piece.text)}</code>`;
      case 'path':
        return `<span class="path">${piece.parts.map((part) => `<b>${escape(part)}</b>`).join(' > ')}</span>`;
      case 'link':
        return link(piece.link, piece.text);
      default:
        return escape(piece.text);
    }
  };

  const rich = (text) => parseRichText(text).map(inline).join('');
  const prose = (paragraphs) =>
    paragraphs ? `<div class="prose">${each(paragraphs, (text) => `<p>${rich(text)}</p>`)}</div>` : '';

  const notice = ({kind, title, body, ...rest}) => {
    const head = `<span class="visually-hidden">${words.kind[kind]}</span> ${escape(title)}`;
    return kind === 'note'
      ? `<details class="notice note"${types(rest)}><summary class="title">${head}</summary>${prose(body)}</details>`
      : `<div class="notice ${kind}" role="note"${types(rest)}><p class="title">${head}</p>${prose(body)}</div>`;
  };

  const option = (value, text) =>
    `<label class="option"><input type="radio" name="${name}" value="${value}"><span class="text">${text}</span></label>`;

  const keyType = ({id, name: label, otherNames, summary, signs, whitelistEditable}) =>
    option(
      id,
      `<b>${escape(label)}</b>${otherNames ? `<small>${escape(words.otherNames(otherNames))}</small>` : ''}<span>${escape(summary)}</span>${each(
        signs,
        (sign) =>
          `<span><small>${words.sign[sign.kind]}:</small> <b>${escape(sign.label)}</b>${sign.seenOn ? ` <small>${words.seenOn(formatDate(sign.seenOn, locale))}</small>` : ''}</span>`,
      )}${whitelistEditable === undefined ? '' : `<span class="badge">${whitelistEditable ? words.editable : words.notEditable}</span>`}`,
    );

  const picker = ({substeps}) =>
    `<fieldset><legend>${words.chooseHeading}</legend>${each(guide.keyTypes, keyType)}${
      guide.unsureKeyType ? option('', `<b>${words.unsure}</b>`) : ''
    }</fieldset><div class="unsure" hidden>${prose(guide.unsureKeyType)}</div>${
      substeps ? `<p class="hint">${words.choose}</p>` : ''
    }${each(guide.keyTypes, ({id, video: wanted}) => {
      const video = guide.videos?.find((candidate) => candidate.id === wanted);
      return video
        ? `<p class="video" data-types="${id}"><strong>${escape(words.video(video))}</strong> <small>${words.noVideo}</small></p>`
        : '';
    })}`;

  const credentials = () =>
    `<div class="credentials"><p>${words.credentials}</p><ul>${each(
      guide.credentials,
      ({name: value, exchangeName, shownOnce, note}) =>
        `<li><strong>${escape(value)}</strong>${exchangeName ? ` <span>${escape(words.exchangeName(exchangeName, exchange.name))}</span>` : ''}${shownOnce ? ` <span>${words.shownOnce}</span>` : ''}${note ? `<p>${rich(note)}</p>` : ''}</li>`,
    )}</ul></div>`;

  const rules = ({field, separators} = {}) =>
    `<div class="rules"><p>${words.rules}</p>${field ? `<p>${escape(words.field(field.value))} <small>${escape(field.note ?? '')}</small></p>` : ''}${separators ? `<p>${escape(words.separators(separators.value))} <small>${escape(separators.note ?? '')}</small></p>` : ''}</div>`;

  const tool = (step) => {
    if (step.tool === 'key-type-picker') return picker(step);
    if (step.tool === 'credentials') return credentials();
    return step.tool === 'ip-list' ? rules(guide.ipRules) : '';
  };

  const content = (step) =>
    `${prose(step.body)}${each(step.warnings, notice)}${tool(step)}${step.link ? `<p>${link(step.link, undefined, 'button')}</p>` : ''}`;

  const box = (id) => `<input type="checkbox" id="tick-${id}" value="${id}">`;

  const substep = (item) =>
    `<li class="substep" id="${item.id}"${types(item)}>${box(item.id)}<div><label for="tick-${item.id}">${escape(item.title)}</label>${content(item)}</div></li>`;

  const step = (item) =>
    `<li class="step" id="${item.id}"${types(item)}><h3>${escape(item.title)}</h3>${content(item)}${
      item.substeps ? `<ol class="substeps">${each(item.substeps, substep)}</ol>` : ''
    }${isTickable(item, item.substeps ?? []) ? `<label class="tick">${box(item.id)}${words.done}<span class="visually-hidden">: ${escape(item.title)}</span></label>` : ''}</li>`;

  const redo = (steps) =>
    steps
      ? `<p>${words.redo}</p><ul>${each(steps, (id) => `<li><a href="#${id}">${escape(titleOf(guide, id))}</a></li>`)}</ul>`
      : '';

  const entry = (id, question, paragraphs, steps) =>
    `<details class="entry" id="${id}"><summary>${escape(question)}</summary>${prose(paragraphs)}${redo(steps)}</details>`;

  const section = (kind, heading, body) =>
    body ? `<section class="${kind}"><h3>${heading}</h3>${body}</section>` : '';

  return {
    notice,
    step,
    progress: () =>
      '<p class="progress" hidden><progress value="0"></progress> <span role="status"></span></p>',
    errors: () =>
      section(
        'errors',
        words.errors,
        each(guide.errors, ({id, code, message, meaning, steps}) =>
          entry(`error-${id}`, [code, message].filter(Boolean).join(' '), meaning, steps),
        ),
      ),
    faq: () =>
      section(
        'faq',
        words.faq,
        each(guide.faq, ({id, question, answer, steps}) => entry(`faq-${id}`, question, answer, steps)),
      ),
    related: () =>
      section(
        'related',
        words.related,
        each(guide.related, (id) => `<p>${link(id, undefined, 'button')}</p>`),
      ),
    sources: () =>
      section(
        'sources',
        words.sources,
        `<ul>${each(guide.sources, ({url, title}) => `<li><a href="${escape(url)}" target="_blank" rel="noopener noreferrer">${escape(title)}</a> <small class="host">${hostOf(url)}</small></li>`)}</ul>`,
      ),
  };
}
