import type {WhitelistGuideElement} from '../../src/index.js';

type GuideAccount = NonNullable<WhitelistGuideElement['accounts']>[number];

/** A Trading Account, as an app may hold it. */
export interface Account {
  readonly id: string;
  readonly label: string;
  /** Id of the exchange's guide. */
  readonly exchange: string;
  readonly exchangeName: string;
  readonly kind: GuideAccount['kind'];
  /** As an app shows it: the first and the last characters of the key. */
  readonly key: string;
  /** Where the app knows it: it has made the key itself, or was told. */
  readonly keyType?: string;
  /** The new list of this key, and of no other. */
  readonly ipAddresses: readonly string[];
}

/** Made up, all of them. */
export const ACCOUNTS: readonly Account[] = [
  {
    ...{id: 'bitmart-main', label: 'Futures main', exchange: 'bitmart', exchangeName: 'Bitmart'},
    ...{kind: 'main', key: 'bm_4f…c2', keyType: 'standard', ipAddresses: makeAddresses(0)},
  },
  {
    ...{id: 'bitmart-grid', label: 'Futures grid bots', exchange: 'bitmart', exchangeName: 'Bitmart'},
    ...{kind: 'subaccount', key: 'bm_a1…7e', ipAddresses: makeAddresses(1)},
  },
  {
    ...{id: 'okx-main', label: 'Swing trades', exchange: 'okx', exchangeName: 'OKX'},
    ...{kind: 'main', key: 'ok_e2…90', keyType: 'standard', ipAddresses: makeAddresses(2)},
  },
  {
    ...{id: 'okx-signals', label: 'Signal bot', exchange: 'okx', exchangeName: 'OKX'},
    ...{kind: 'subaccount', key: 'ok_7b…15', ipAddresses: makeAddresses(3)},
  },
  {
    ...{id: 'bybit-savings', label: 'Spot savings', exchange: 'bybit', exchangeName: 'Bybit'},
    ...{kind: 'main', key: 'by_77…1b', keyType: 'standard', ipAddresses: makeAddresses(4)},
  },
];

/** The form in which guide and board take accounts; each uses those of its exchanges. */
export const GUIDE_ACCOUNTS: readonly GuideAccount[] = ACCOUNTS.map(
  ({id, label, exchange, kind, keyType, ipAddresses}) => ({
    ...{id, label, exchange, kind, ipAddresses: [...ipAddresses]},
    ...(keyType === undefined ? {} : {keyType}),
  }),
);

export function findAccount(id: string | undefined): Account | undefined {
  return ACCOUNTS.find((account) => account.id === id);
}

export function nameOf({exchangeName, label}: Account): string {
  return `${exchangeName} ${label}`;
}

/** Twenty addresses from the ranges that are set aside for documentation. */
function makeAddresses(account: number): readonly string[] {
  const start = account * 50 + 3;
  return Array.from({length: 20}, (_, index) =>
    index % 2 === 0 ? `203.0.113.${start + index}` : `198.51.100.${start + index * 2}`,
  );
}
