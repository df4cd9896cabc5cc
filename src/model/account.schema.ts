import * as z from 'zod/mini';
import {accountId, AccountKindSchema, accountLabel} from './progress.schema.js';
import {SLUG} from './slug.js';

const addresses = z.readonly(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(1000)));

/** An account as the page hands it over. Unknown fields are ignored: a page may hand over its own objects. */
export const AccountSchema = z.object({
  id: accountId,
  /** The name that the reader gave the account in Altrady. */
  label: accountLabel,
  kind: AccountKindSchema,
  /** Id of the exchange; needed only where accounts of several exchanges are handed over at once. */
  exchange: z.optional(z.string().check(z.maxLength(64), z.regex(SLUG))),
  /** Id of the key type, where the page knows it. */
  keyType: z.optional(z.string().check(z.maxLength(64), z.regex(SLUG))),
  /** The new list of this account. Never stored, never sent. */
  ipAddresses: z.optional(addresses),
});

const MOST_ACCOUNTS = 500;

export const AccountsSchema = z.array(AccountSchema).check(z.maxLength(MOST_ACCOUNTS), ({value, issues}) => {
  if (value.length > MOST_ACCOUNTS) return;
  for (const [index, {id, exchange}] of value.entries()) {
    const first = value.findIndex((other) => other.id === id && isShared(other.exchange, exchange));
    if (first === index) continue;
    const message = `is the id of accounts[${String(first)}] too. Give each account of an exchange an id of its own.`;
    issues.push({code: 'custom', path: [index, 'id'], message, input: value});
  }
});
export const IpAddressesSchema = addresses;

export type PageAccount = z.infer<typeof AccountSchema>;

/** An account without an exchange is one of each. */
function isShared(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
