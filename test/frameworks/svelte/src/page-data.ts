import type {PageAccount} from 'whitelist-guide';
import bitmart from 'whitelist-guide/guides/bitmart/en.json' with {type: 'json'};

export const accounts: readonly PageAccount[] = [
  {id: 'a1', label: 'Futures main', kind: 'main'},
  {id: 'a2', label: 'Grid bots', kind: 'subaccount'},
];

export const ipAddresses = ['203.0.113.5', '203.0.113.7'];

export const ownContent = {...bitmart, title: 'Our own guide'};
