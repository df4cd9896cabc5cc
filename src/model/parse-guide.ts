import {composeGuide, needsShared, writtenPath} from './compose-guide.js';
import {GuideError} from './guide-error.js';
import {findReferenceProblems} from './guide-references.js';
import {GuideSchema, SCHEMA_VERSION, type Guide} from './guide.schema.js';
import type {Problem} from './problem.js';
import {schemaProblems} from './schema-problems.js';
import type {SharedEntries} from './shared.schema.js';

export type ParsedGuide =
  | {readonly guide: Guide; readonly problems: readonly []}
  | {readonly guide?: undefined; readonly problems: readonly [Problem, ...Problem[]]};

/** Reads a guide from foreign data, with the shared entries that it takes over: the guide, or all that is wrong with it. */
export function parseGuide(data: unknown, shared?: SharedEntries): ParsedGuide {
  const version = newerVersion(data);
  if (version !== undefined)
    return {problems: [{path: 'schemaVersion', message: newerVersionMessage(version)}]};
  const composed = needsShared(data)
    ? composeGuide(data, shared)
    : {data, problems: [], added: new Map<string, number>()};
  const result = GuideSchema.safeParse(composed.data);
  const problems =
    composed.problems.length > 0
      ? composed.problems
      : result.success
        ? findReferenceProblems(result.data)
        : schemaProblems(result.error.issues, composed.data, GuideSchema);
  const [first, ...others] = problems.map(({path, message}) => ({
    path: writtenPath(path, composed.added),
    message,
  }));
  if (first) return {problems: [first, ...others]};
  return {guide: result.data as Guide, problems: []};
}

/**
 * Reads a guide from foreign data.
 * @throws {GuideError} `unsupported-version` or `invalid-content`, with the path and the repair of the first problem.
 */
export function admitGuide(data: unknown, url?: string, shared?: SharedEntries): Guide {
  const {guide, problems} = parseGuide(data, shared);
  if (guide) return guide;
  const [{path, message}] = problems;
  const code = newerVersion(data) === undefined ? 'invalid-content' : 'unsupported-version';
  const others = problems.length > 1 ? ` (${String(problems.length - 1)} more)` : '';
  throw new GuideError(code, `${path === '' ? '' : `${path}: `}${message}${others}`, {path, url});
}

function newerVersion(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('schemaVersion' in data)) return undefined;
  const {schemaVersion} = data;
  return typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION ? schemaVersion : undefined;
}

function newerVersionMessage(version: number): string {
  return `is ${String(version)}, but this release reads version ${String(SCHEMA_VERSION)}. Update whitelist-guide.`;
}
