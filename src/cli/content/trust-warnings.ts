import type {Guide} from '../../model/guide.schema.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import type {Problem} from '../../model/problem.js';

/** After as many days a look at a source says little about the exchange of today. */
const STALE_AFTER_DAYS = 365;

/** Finds what a reader cannot rely on: facts without a source, and looks at the sources that lie long back. */
export function findTrustWarnings(guide: Guide, today: string): readonly Problem[] {
  const overdue = findOverdue(guide, today);
  // A translation rests on the sources of the English guide: one warning is enough.
  if (guide.locale !== FALLBACK_LOCALE) return overdue;
  return [...overdue, ...findStaleSources(guide, today), ...findUnsourced(guide)];
}

function findOverdue({reviewBy}: Guide, today: string): readonly Problem[] {
  if (reviewBy === undefined || reviewBy >= today) return [];
  const message = `the guide was to be checked again by ${reviewBy}, and its readers are told so. Compare it with its sources, then set a later day.`;
  return [{path: 'reviewBy', message}];
}

function findStaleSources({sources}: Guide, today: string): readonly Problem[] {
  const stale = sources.flatMap(({id, verifiedOn}, index) => {
    if (verifiedOn === undefined || daysBetween(verifiedOn, today) <= STALE_AFTER_DAYS) return [];
    const message = `"${id}" was last compared on ${verifiedOn}, more than a year ago. Compare the guide with the page again.`;
    return [{path: `sources[${index}].verifiedOn`, message}];
  });
  const never = sources.filter(({verifiedOn}) => verifiedOn === undefined).map(({id}) => id);
  if (never.length === 0) return stale;
  const message = `no day is recorded on which these were compared with the guide: ${never.join(', ')}. Set verifiedOn when you have done it.`;
  return [...stale, {path: 'sources', message}];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

interface Fact {
  readonly path: string;
  readonly sources?: readonly string[] | undefined;
}

function findUnsourced(guide: Guide): readonly Problem[] {
  return facts(guide)
    .filter(({sources}) => sources === undefined)
    .map(({path}) => ({
      path,
      message: 'names no source. Add "sources" with the ids of the pages that say so.',
    }));
}

/** What a reader takes as a fact. Rules and errors cannot be without a source: their schema wants one. */
function facts({notices, links, steps, keyTypes, faq, credentials}: Guide): readonly Fact[] {
  const allSteps = numbered('steps', steps).flatMap((step) => [
    step,
    ...numbered(`${step.path}.substeps`, step.substeps),
  ]);
  return [
    ...numbered('links', links).filter(({href}) => href !== undefined),
    ...numbered('notices', notices),
    ...allSteps,
    ...allSteps.flatMap(({path, warnings}) => numbered(`${path}.warnings`, warnings)),
    ...numbered('keyTypes', keyTypes),
    ...numbered('faq', faq),
    ...numbered('credentials', credentials),
  ];
}

function numbered<T extends object>(
  path: string,
  entries: readonly T[] | undefined,
): readonly (T & {readonly path: string})[] {
  return (entries ?? []).map((entry, index) => ({...entry, path: `${path}[${index}]`}));
}
