import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {textDirection} from '../../model/locale-chain.js';
import type {MessageKey} from '../../model/messages.js';
import type {AccountKind} from '../../model/progress.schema.js';
import {renderWords} from '../shared/words.js';

/** What each kind of account is called. */
export const ACCOUNT_KINDS: Readonly<Record<AccountKind, MessageKey>> = {
  main: 'accounts.kind.main',
  subaccount: 'accounts.kind.subaccount',
  'extra-key': 'accounts.kind.extraKey',
};

interface AccountForm {
  readonly label: string;
  readonly kind: AccountKind;
}

/** The fields for the reader's own name of an account. A name is all that is asked for. */
export function renderAccountForm(
  snapshot: GuideSnapshot,
  {id, label, kind}: AccountForm & {readonly id: string},
): TemplateResult {
  const {locale, localize} = snapshot;
  return html`
    <label class="field">
      ${renderWords(snapshot, 'accounts.label')}
      <input id="label-${id}" name="label" required pattern=".*\\S.*" maxlength="80" autocomplete="off" .value=${label} />
    </label>
    <label class="field">
      ${renderWords(snapshot, 'accounts.kind')}
      <select name="kind" lang=${locale} dir=${textDirection(locale)}>
        ${Object.entries(ACCOUNT_KINDS).map(
          ([value, key]) =>
            html`<option value=${value} ?selected=${value === kind}>${localize(key)}</option>`,
        )}
      </select>
    </label>
  `;
}

/** What was typed, with the form made empty again; undefined if it was only spaces. Stops the page from being left. */
export function readAccountForm(event: SubmitEvent): AccountForm | undefined {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  const label = data.get('label');
  if (typeof label !== 'string' || label.trim() === '') return undefined;
  form.reset();
  return {label: label.trim(), kind: data.get('kind') as AccountKind};
}
