import template from './starter.json' with {type: 'json'};

export interface Newcomer {
  readonly id: string;
  /** As Altrady writes it. */
  readonly name: string;
  /** Where the JSON Schema lies, seen from the file; left out where there is none. */
  readonly schema: string | undefined;
}

/** `{id}` and `{exchange}`, but not `{{exchange}}`, which is a path on the screen. */
const PLACEHOLDER = /(?<!\{)\{(id|exchange)\}/g;

/** The guide that an author begins with: what is the same on every exchange, and a blank for everything else. */
export function starterGuide({id, name, schema}: Newcomer): object {
  const names: Readonly<Record<string, string>> = {id, exchange: name};
  const guide = filled(template, (key) => names[key] ?? key) as object;
  return schema === undefined ? guide : {$schema: schema, ...guide};
}

function filled(value: unknown, nameOf: (key: string) => string): unknown {
  if (typeof value === 'string') return value.replace(PLACEHOLDER, (_, key: string) => nameOf(key));
  if (Array.isArray(value)) return value.map((entry) => filled(entry, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, filled(field, nameOf)]));
}
