import {html, nothing, type TemplateResult} from 'lit';
import {PARTS} from './public-api.js';

/** A button for each part. The chosen one is outlined on the guide. */
export function renderParts(
  chosen: string | undefined,
  isShown: boolean,
  choose: (name: string) => void,
): TemplateResult {
  return html`
    <h2>Parts</h2>
    <p class="hint">Choose a part to outline it on the guide. Some are there only in another state, or after a tick.</p>
    <ul class="parts">
      ${PARTS.map(
        ({name, description}) => html`
          <li>
            <button class="part" type="button" aria-pressed=${name === chosen} @click=${() => {
              choose(name);
            }}>
              <code>${name}</code> <small>${description.replaceAll('`', '')}</small>
              ${name === chosen && !isShown ? html`<small class="problem">Not shown at the moment.</small>` : nothing}
            </button>
          </li>
        `,
      )}
    </ul>
    <p class="visually-hidden" role="status">
      ${chosen === undefined ? '' : `${chosen} is ${isShown ? 'outlined' : 'not shown at the moment'}.`}
    </p>
  `;
}
