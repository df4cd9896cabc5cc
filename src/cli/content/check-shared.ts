import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import type {Problem} from '../../model/problem.js';
import {schemaProblems} from '../../model/schema-problems.js';
import {SharedSchema, type SharedEntries} from '../../model/shared.schema.js';
import {withBlanks} from '../new/blanks.js';
import {compareWithEnglish, type EnglishFile} from './english-file.js';
import type {ContentFile} from './find-content.js';
import {findLocalePlaceProblems} from './place-problems.js';

export interface CheckedShared {
  /** Undefined when it cannot be read as shared entries. */
  readonly shared?: SharedEntries;
  readonly problems: readonly Problem[];
}

/** Reads a file of shared entries and finds what is wrong with it. Its texts are checked in the guides that use them. */
export function checkShared(
  data: unknown,
  file: ContentFile,
  english: () => EnglishFile<SharedEntries>,
): CheckedShared {
  const {shared, problems} = parseShared(data);
  if (!shared) return {problems: withBlanks(data, problems)};
  return {
    shared,
    problems: withBlanks(data, [
      ...findLocalePlaceProblems(shared.locale, file),
      ...findRepeatedIds(shared),
      ...findUnknownSources(shared),
      ...findUnknownPlaceholders(shared),
      ...(file.stem === FALLBACK_LOCALE ? [] : compareWithEnglish(shared, english())),
    ]),
  };
}

export function parseShared(data: unknown): CheckedShared {
  const result = SharedSchema.safeParse(data);
  if (result.success) return {shared: result.data, problems: []};
  return {problems: schemaProblems(result.error.issues, data, SharedSchema)};
}

/** Steps and sub-steps are one list for who takes them over. */
function findRepeatedIds(shared: SharedEntries): readonly Problem[] {
  return Object.entries(shared).flatMap(([list, entries]) => {
    if (!Array.isArray(entries)) return [];
    const seen = new Map<string, string>();
    const places = entries.flatMap((entry, index) => [
      {id: entry.id, path: `${list}[${index}]`},
      ...('substeps' in entry
        ? (entry.substeps ?? []).map(({id}, sub) => ({id, path: `${list}[${index}].substeps[${sub}]`}))
        : []),
    ]);
    return places.flatMap(({id, path}) => {
      const first = seen.get(id);
      seen.set(id, first ?? path);
      if (first === undefined) return [];
      return [
        {path: `${path}.id`, message: `"${id}" is already the id of ${first}. Give one of them another id.`},
      ];
    });
  });
}

/** A guide cannot be expected to have a source for what it only takes over. */
function findUnknownSources(shared: SharedEntries): readonly Problem[] {
  const known = new Set(shared.sources?.map(({id}) => id));
  const all = [...known].join(', ') || 'none';
  return visit(shared, '', (value, path) => {
    if (!/(^|\.)sources\[\d+\]$/.test(path) || typeof value !== 'string' || known.has(value)) return [];
    return [{path, message: `"${value}" is no source of this file. Its ids are: ${all}.`}];
  });
}

function findUnknownPlaceholders(shared: SharedEntries): readonly Problem[] {
  return visit(shared, '', (value, at) => {
    if (typeof value !== 'string') return [];
    return [...value.matchAll(/(?<!\{)\{([^{}]*)\}/g)]
      .filter(([, name = '']) => !PLACEHOLDERS.has(name))
      .map(([written]) => ({
        path: at,
        message: `${written} stands for nothing. Only {exchange} and {host} do; a path on the screen is written {{Menu > Item}}.`,
      }));
  });
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(['exchange', 'host']);

function visit(
  value: unknown,
  path: string,
  find: (value: unknown, path: string) => readonly Problem[],
): readonly Problem[] {
  const found = find(value, path);
  if (Array.isArray(value))
    return [...found, ...value.flatMap((entry, index) => visit(entry, `${path}[${index}]`, find))];
  if (typeof value !== 'object' || value === null) return found;
  const fields = Object.entries(value);
  return [
    ...found,
    ...fields.flatMap(([key, field]) => visit(field, path === '' ? key : `${path}.${key}`, find)),
  ];
}
