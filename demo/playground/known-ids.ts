import {getLocation, parse, type JSONPath} from 'jsonc-parser';
import {loadShared} from './shipped-guides.js';

/** An id that could stand at a place. */
export interface KnownId {
  readonly id: string;
  readonly title: string | undefined;
}

/** Which list the ids of a field come from. */
const LISTS: Readonly<Record<string, string>> = {
  link: 'links',
  related: 'links',
  sources: 'sources',
  keyTypes: 'keyTypes',
  video: 'videos',
  steps: 'steps',
};

/** Lists that go by another name within a step. */
const SHARED_LISTS: Readonly<Record<string, string>> = {warnings: 'notices', substeps: 'steps'};

/** The ids that a guide, or what it takes over, has for a reference at a place; undefined where none is expected. */
export async function knownIdsAt(text: string, offset: number): Promise<readonly KnownId[] | undefined> {
  const {path, isAtPropertyKey} = getLocation(text, offset);
  if (isAtPropertyKey) return undefined;
  // It reads what there is of a text that is still being written.
  const guide: unknown = parse(text, [], {allowTrailingComma: true});
  const shared = await loadShared(fieldOf(guide, 'locale'));
  const lists = referredLists(path, guide, shared);
  if (!lists) return undefined;
  return [...new Map(lists.flatMap(entriesOf).map((entry) => [entry.id, entry])).values()];
}

function referredLists(path: JSONPath, guide: unknown, shared: unknown): readonly unknown[] | undefined {
  const names = path.filter((part) => typeof part === 'string');
  const name = names.at(-1);
  const parent = names.at(-2);
  if (name === undefined || parent === undefined) {
    return name === 'related' ? [fieldOf(guide, 'links'), fieldOf(shared, 'links')] : undefined;
  }
  if (name === 'use') return [fieldOf(shared, SHARED_LISTS[parent] ?? parent)];
  const list = LISTS[name];
  if (list === undefined) return undefined;
  const isShared = list === 'links' || list === 'sources';
  return isShared ? [fieldOf(guide, list), fieldOf(shared, list)] : [fieldOf(guide, list)];
}

/** Steps and their sub-steps are one list for who refers to them. */
function entriesOf(list: unknown): readonly KnownId[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const id = fieldOf(entry, 'id') ?? fieldOf(entry, 'use');
    const title = ['title', 'name', 'label', 'question', 'code']
      .map((field) => fieldOf(entry, field))
      .find((value) => typeof value === 'string');
    const own = typeof id === 'string' ? [{id, title}] : [];
    return [...own, ...entriesOf(fieldOf(entry, 'substeps'))];
  });
}

function fieldOf(block: unknown, field: string): unknown {
  return typeof block === 'object' && block !== null && Object.hasOwn(block, field)
    ? block[field as keyof typeof block]
    : undefined;
}
