import type {Guide} from '../../model/guide.schema.js';
import type {Problem} from '../../model/problem.js';
import type {SharedEntries} from '../../model/shared.schema.js';

/** What a translation has for itself: its own dates, and pages, pictures and videos in its language. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  '$schema',
  'otherNames',
  'exchangeName',
  'href',
  'image',
  'provider',
  'reference',
  'captions',
  'updatedOn',
  'verifiedOn',
  'reviewBy',
  'seenOn',
]);

/** What is no matter of language. A translation that says otherwise would lead its readers another way. */
const SAME_FIELDS: ReadonlySet<string> = new Set([
  'hosts',
  'basis',
  'deadline',
  'purpose',
  'confidence',
  'kind',
  'number',
  'tool',
  'per',
  'link',
  'video',
  'whitelistEditable',
  'shownOnce',
  'value',
  'sources',
  'keyTypes',
  'steps',
  'related',
]);

/** A value in words: what the exchange's screen says, which may be translated too. */
const WORDS = 'ipRules.field.value';

type Block = Readonly<Record<string, unknown>>;
type Entry = Block & {readonly id: string};

type Content = Guide | SharedEntries;

/** Finds where a translation differs from the English file in more than its words: one problem an id or field. */
export function findTranslationProblems(english: Content, translation: Content): readonly Problem[] {
  return compareBlocks(english, translation, '');
}

function compareBlocks(english: Block, translation: Block, path: string): readonly Problem[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(translation)]);
  return [...keys]
    .filter((key) => !OWN_FIELDS.has(key))
    .flatMap((key) =>
      compareFields(english[key], translation[key], key, path === '' ? key : `${path}.${key}`),
    );
}

function compareFields(theirs: unknown, ours: unknown, key: string, path: string): readonly Problem[] {
  if (isEntries(theirs) || isEntries(ours)) return compareEntries(entries(theirs), entries(ours), path);
  if (theirs === undefined) return [{path, message: 'is not in en.json. Delete it here, or add it there.'}];
  if (ours === undefined) return [{path, message: 'is missing, but en.json has it. Add it.'}];
  if (SAME_FIELDS.has(key) && path !== WORDS) {
    const wanted = JSON.stringify(theirs);
    if (wanted === JSON.stringify(ours)) return [];
    return [{path, message: `must be as in en.json: ${wanted}, found ${JSON.stringify(ours)}.`}];
  }
  return isBlock(theirs) && isBlock(ours) ? compareBlocks(theirs, ours, path) : [];
}

function compareEntries(
  english: readonly Entry[],
  translation: readonly Entry[],
  path: string,
): readonly Problem[] {
  const originals = new Map(english.map((entry) => [entry.id, entry]));
  const translated = new Set(translation.map(({id}) => id));
  const missing = english
    .filter(({id}) => !translated.has(id))
    .map(({id}) => ({path, message: `"${id}" is missing, but en.json has it. Add its translation.`}));
  const others = translation.flatMap((entry, index) => {
    const at = `${path}[${index}]`;
    const original = originals.get(entry.id);
    if (original) return compareBlocks(original, entry, at);
    return [
      {path: `${at}.id`, message: `"${entry.id}" is not in en.json. Correct the id, or delete the entry.`},
    ];
  });
  const order = english.map(({id}) => id).filter((id) => translated.has(id));
  const found = translation.map(({id}) => id).filter((id) => originals.has(id));
  const message = `has another order than en.json. There it is: ${order.join(', ')}.`;
  return [...missing, ...(order.join() === found.join() ? [] : [{path, message}]), ...others];
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.some((entry) => isBlock(entry) && typeof entry.id === 'string');
}

/** An absent list is an empty one: each of its entries is missed by its own problem. */
function entries(value: unknown): readonly Entry[] {
  return isEntries(value) ? value : [];
}
