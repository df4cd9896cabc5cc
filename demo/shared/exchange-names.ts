import index from '../../src/guides/index.json' with {type: 'json'};

/** The exchanges that there is a guide for: the id of each, and its name. */
export const EXCHANGE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(index.guides).map(([id, {name}]) => [id, name]),
);
