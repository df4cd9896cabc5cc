export interface Account {
  readonly id: string;
  readonly label: string;
  readonly exchange: string;
  readonly kind: 'main' | 'subaccount';
  /** As an app shows it: the first and the last characters of the key. */
  readonly key: string;
  readonly status: 'connected' | 'list-invalid';
}

/** Made up, all of them. */
export const ACCOUNTS: readonly Account[] = [
  {
    id: 'main',
    label: 'Futures main',
    exchange: 'Bitmart',
    kind: 'main',
    key: 'bm_4f…c2',
    status: 'list-invalid',
  },
  {
    id: 'grid-bots',
    label: 'Futures grid bots',
    exchange: 'Bitmart',
    kind: 'subaccount',
    key: 'bm_a1…7e',
    status: 'list-invalid',
  },
  {
    id: 'hedge',
    label: 'Futures hedge',
    exchange: 'Bitmart',
    kind: 'subaccount',
    key: 'bm_09…d4',
    status: 'connected',
  },
  {
    id: 'bybit-spot',
    label: 'Spot savings',
    exchange: 'Bybit',
    kind: 'main',
    key: 'by_77…1b',
    status: 'connected',
  },
  {
    id: 'okx-trading',
    label: 'Swing trades',
    exchange: 'OKX',
    kind: 'main',
    key: 'ok_e2…90',
    status: 'connected',
  },
  {
    id: 'kraken-pro',
    label: 'Long-term',
    exchange: 'Kraken',
    kind: 'main',
    key: 'kr_5d…38',
    status: 'connected',
  },
];

/** Twenty addresses from the ranges that are set aside for documentation; each key has others. */
export function addressesOf({id}: Account): readonly string[] {
  const start = ACCOUNTS.findIndex((account) => account.id === id) * 40 + 5;
  return Array.from({length: 20}, (_, index) =>
    index % 2 === 0 ? `203.0.113.${start + index}` : `198.51.100.${start + index * 2}`,
  );
}
