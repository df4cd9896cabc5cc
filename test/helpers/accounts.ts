import type {PageAccount} from '../../src/model/account.schema.js';
import type {Progress} from '../../src/model/progress.schema.js';
import {done, makeProgress} from './factories.js';
import {settled} from './guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from './roles.js';

/** The accounts of a trader as a page hands them over. */
export const fiveAccounts = [
  {id: 'main', label: 'Main', kind: 'main', keyType: 'trading'},
  {id: 'sub-1', label: 'Sub 1', kind: 'subaccount', keyType: 'trading'},
  {id: 'sub-2', label: 'Sub 2', kind: 'subaccount'},
  {id: 'grid', label: 'Grid bots', kind: 'subaccount', keyType: 'fast-connect'},
  {id: 'extra', label: 'Second key', kind: 'extra-key', keyType: 'trading'},
] as const satisfies readonly PageAccount[];

/** An account in which every step of the small guide is done with a Trading key, but those that are named. */
function doneAccount(open: readonly string[] = []): Progress['accounts'][string] {
  const ids = ['edit-list', 'save-list', 'check-account'].filter((id) => !open.includes(id));
  return {steps: Object.fromEntries(ids.map((id) => [id, done(1)])), keyType: {id: 'trading', at: 1}};
}

interface Work {
  /** Ids of the accounts that are done. */
  readonly done: readonly string[];
  /** Ids of those that lack the last step. */
  readonly almost?: readonly string[];
}

/** What is kept of a reader who has done so much; the step for all accounts is among it. */
export function workDone({done: ids, almost = []}: Work): Progress {
  return makeProgress({
    once: {'log-in': done(1)},
    accounts: Object.fromEntries([
      ...ids.map((id) => [id, doneAccount()]),
      ...almost.map((id) => [id, doneAccount(['check-account'])]),
    ]) as Progress['accounts'],
  });
}

const accountRadios = (guide: Element): readonly HTMLInputElement[] =>
  allByRole(guide, 'group', 'Account to work on').flatMap((group) => allByRole(group, 'radio'));

/** What each row of the list says. */
export function accountRows(guide: Element): readonly string[] {
  return accountRadios(guide).map(nameOf);
}

/** The row of the account that is worked on. */
export function currentAccount(guide: Element): string | undefined {
  return accountRadios(guide)
    .filter(({checked}) => checked)
    .map(nameOf)[0];
}

/** How far the reader is with all accounts, as the list says it. */
export function accountsSummary(guide: Element): string {
  return textOf(byRole(guide, 'status', /^Done \d|^All accounts/));
}

/** Puts another account on the list, as a reader does. */
export async function addAccount(guide: Element, name: string, kind = 'subaccount'): Promise<void> {
  const fold = byRole(guide, 'disclosure', /List them here|Add an account/);
  if (!fold.open) {
    const unfolded = new Promise((resolve) => {
      fold.addEventListener('toggle', resolve, {once: true});
    });
    fold.querySelector('summary')?.click();
    await unfolded;
    await settled(guide);
  }
  byRole(fold, 'textbox').value = name;
  byRole(fold, 'combobox', 'Kind').value = kind;
  await press(guide, 'Add');
}

export async function press(guide: Element, name: string | RegExp): Promise<void> {
  const button = byRole(guide, 'button', name);
  button.focus();
  button.click();
  await settled(guide);
}
