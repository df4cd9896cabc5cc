import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import type {Localize} from '../../context/guide-context.js';
import {looksLikeSecret} from '../../model/secret-guard.js';
import {renderIcon} from '../shared/icon.js';

/** The new list, and the one that is on the exchange now: the fields of the address book. */
export type BoxName = 'fresh' | 'old';

/** Why a text was cleared away. */
export interface Refusal {
  readonly box: BoxName;
  readonly reason: 'secret' | 'tooLong';
}

interface PasteBox {
  readonly name: BoxName;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly refusal: Refusal | undefined;
  readonly clear: (box: BoxName) => void;
}

/** Far above any list: a thousand addresses fit in. */
const LONGEST_TEXT = 20_000;

/** Why a text may not stay in the box; undefined if it may. */
export function findRefusal(box: BoxName, text: string): Refusal | undefined {
  if (looksLikeSecret(text)) return {box, reason: 'secret'};
  return text.length > LONGEST_TEXT ? {box, reason: 'tooLong'} : undefined;
}

/** A field for a list. The browser neither keeps it nor looks up its words: both could send it away. */
export function renderPasteBox(box: PasteBox, localize: Localize): TemplateResult {
  const {name, label, hint, text, clear} = box;
  const refusal = box.refusal?.box === name ? box.refusal : undefined;
  return html`
    <div class="paste">
      <label for=${name}>${label}</label>
      <small id="${name}-hint">${hint}</small>
      <textarea
        id=${name}
        name=${name}
        rows=${text === '' ? 4 : 2}
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        translate="no"
        aria-describedby="${name}-hint"
        .value=${live(text)}
      ></textarea>
      ${
        text === ''
          ? nothing
          : html`<button class="small" type="button" @click=${() => {
              clear(name);
            }}>
              ${localize('ipList.clear')}<span class="visually-hidden">: ${label}</span>
            </button>`
      }
      ${refusal ? keyed(refusal, renderRefusal(refusal, localize)) : nothing}
    </div>
  `;
}

function renderRefusal({reason}: Refusal, localize: Localize): TemplateResult {
  return html`
    <div class="notice stop" role="alert">
      <p class="title">${renderIcon('stop')}<span>${localize(`ipList.refused.${reason}`)}</span></p>
      <div class="prose"><p>${localize(`ipList.refused.${reason}Why`)}</p></div>
    </div>
  `;
}
