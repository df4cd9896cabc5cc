import {isBlock, type Block} from './block.js';

export interface References {
  /** Whether an entry is taken over. */
  readonly used: boolean;
  readonly links: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** A link within a text, as `model/rich-text.ts` reads it. */
const LINK_MARK = /\]\[([a-z0-9-]+)\]/g;

/** What a guide refers to, whatever its shape: foreign data has not passed its schema yet. */
export function references(guide: Block): References {
  const links = new Set<string>();
  const sources = new Set<string>();
  let used = false;
  // Without recursion: the data may be nested as deep as its author liked.
  const open: {readonly key: string; readonly value: unknown}[] = [{key: '', value: guide}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {key, value} = next;
    if (typeof value === 'string') {
      if (key === 'link' || key === 'related') links.add(value);
      else if (key === 'sources') sources.add(value);
      else if (value.includes('][')) for (const [, id = ''] of value.matchAll(LINK_MARK)) links.add(id);
    } else if (Array.isArray(value)) {
      for (const entry of value as unknown[]) open.push({key, value: entry});
    } else if (isBlock(value)) {
      used ||= Object.hasOwn(value, 'use');
      for (const [name, field] of Object.entries(value)) open.push({key: name, value: field});
    }
  }
  return {used, links, sources};
}

/** Whether a list has an entry of this id. */
export function hasEntry(id: string, entries: unknown): boolean {
  return Array.isArray(entries) && entries.some((entry) => isBlock(entry) && entry['id'] === id);
}
