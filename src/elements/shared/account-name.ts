import type {Localize} from '../../context/guide-context.js';
import type {Account} from '../../model/accounts.js';

/** The name of an account as the reader knows it. */
export function accountName({label}: Account, localize: Localize): string {
  return label ?? localize('accounts.main');
}
