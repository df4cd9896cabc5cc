import {pick} from './random.js';

type Random = () => number;
type Holder = Record<string | number, unknown>;

interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

const longText = 'x'.repeat(6000);

/** What takes the place of a value: what files hold after a bad merge, a cut, a wrong tool or a bad intent. */
const REPLACEMENTS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'constructor',
  '__proto__',
  'javascript:alert(1)',
  'https://evil.example/',
  'https://www.bitmart.com@evil.example/',
  '<img src=x onerror=alert(1)>',
  '[text][no-such-link]',
  '2025-02-30',
  '\u0000\u202E\uD800',
  longText,
  [],
  {},
  [[]],
  {use: 'no-such-entry'},
  {value: 1, sources: ['no-such-source']},
];

const KEYS = ['constructor', 'toString', 'hasOwnProperty', 'extra', 'use', 'more', 'id', 'kind', ''] as const;

/** The ways in which a guide is spoiled. */
const SPOILERS: readonly ((random: Random, places: readonly Place[]) => void)[] = [
  (random, places) => {
    const {holder, key} = pick(random, places);
    holder[key] = structuredClone(pick(random, REPLACEMENTS));
  },
  (random, places) => {
    const {holder, key} = pick(random, places);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  (random, places) => {
    const {holder} = pick(random, places);
    if (Array.isArray(holder)) holder.push(structuredClone(pick(random, holder)));
    else Reflect.set(holder, pick(random, KEYS), structuredClone(pick(random, REPLACEMENTS)));
  },
  (random, places) => {
    const [one, other] = [pick(random, places), pick(random, places)];
    one.holder[one.key] = structuredClone(other.holder[other.key]);
  },
  (random, places) => {
    const {holder, key} = pick(random, places);
    const text = String(holder[key]);
    const at = Math.floor(random() * text.length);
    holder[key] =
      text.slice(0, at) +
      pick(random, ['\u0007', '\u202E', '](', '**', '{{', '\uD83D', '']) +
      text.slice(at + 1);
  },
  (random, places) => {
    const {holder} = pick(random, places);
    Object.defineProperty(holder, '__proto__', {
      value: {polluted: true},
      enumerable: true,
      configurable: true,
      writable: true,
    });
  },
];

/** The same guide with one to three things changed, as a file could hold it. */
export function mutateGuide(guide: unknown, random: Random): unknown {
  const data = structuredClone(guide);
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1)
    pick(random, SPOILERS)(random, placesIn(data));
  return data;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [{holder, key}, ...placesIn(holder[key])]);
}
