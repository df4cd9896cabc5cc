import {css, html, nothing, type TemplateResult} from 'lit';
import {styles} from '../../elements/guide-key-types/guide-key-types.styles.js';
import {renderKeyType, renderUnsure} from '../../elements/guide-key-types/key-type-text.js';
import {GuideElement} from '../../elements/shared/guide-element.js';
import {hostStyles} from '../../elements/shared/host.styles.js';
import {renderParagraphs} from '../../elements/shared/rich-text.js';
import {textStyles} from '../../elements/shared/text.styles.js';
import type {Guide} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';

/** A choice that unfolds looks like the radio button that takes its place. */
const ownStyles = css`
  .fold > summary {
    list-style: none;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold:not([open]) > summary {
    block-size: 100%;
  }

  .fold[open] {
    grid-column: 1 / -1;
  }

  .radio {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.15em;
    border: 0.1em solid var(--_muted);
    border-radius: 50%;
  }

  [open] > summary > .radio {
    border: 0.35em solid var(--_accent);
  }

  .way {
    margin-block-start: 0.75em;
  }

  @media print {
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** In place of `<guide-key-types>`: without a script each choice unfolds the steps for its key type. */
export class StaticKeyTypesElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles, ownStyles];

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready' || !state.guide.keyTypes?.length) return nothing;
    const {guide} = state;
    const {keyTypes, unsureKeyType, locale} = guide;
    return html`
      <fieldset class="group" part="group" lang=${locale} dir=${textDirection(locale)}>
        <legend>${this.words('keyTypePicker.heading')}</legend>
        <div class="options">
          ${keyTypes?.map((keyType) =>
            renderFold(
              keyType.id,
              renderKeyType(keyType, false, this.snapshot),
              html`<guide-walkthrough class="way" .keyType=${keyType.id}></guide-walkthrough>`,
            ),
          )}
          ${unsureKeyType ? renderFold('', renderUnsure(this.snapshot), this.#renderUnsure(guide)) : nothing}
        </div>
      </fieldset>
    `;
  }

  #renderUnsure({unsureKeyType}: Guide): TemplateResult {
    return html`
      <div class="unsure" part="unsure">
        <p class="heading">${this.words('keyTypePicker.unsureHeading')}</p>
        <div class="prose">${renderParagraphs(unsureKeyType, this.snapshot)}</div>
      </div>
    `;
  }
}

function renderFold(id: string, summary: TemplateResult, content: TemplateResult): TemplateResult {
  return html`
    <details class="fold" data-key-type=${id}>
      <summary class="option" part="option"><span class="radio"></span>${summary}</summary>
      ${content}
    </details>
  `;
}
