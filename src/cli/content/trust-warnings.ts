import type {Guide} from '../../model/guide.schema.js';
import {ALTRADY_HOST, isAllowedLink} from '../../model/link-policy.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import type {Problem} from '../../model/problem.js';
import type {SharedEntries} from '../../model/shared.schema.js';

/** After as many days a look at a source says little about the exchange of today. */
const STALE_AFTER_DAYS = 365;

/** Where exchanges publish beside their own domains: an account there is theirs, and not the whole host. */
const OWN_PLACES = [
  'https://bybit-exchange.github.io/',
  ...[
    'binance',
    'BitgetLimited',
    'bitmartexchange',
    'crypto-com',
    'gate',
    'huobiapi',
    'Kucoin',
    'mexcdevelop',
    'okx',
  ].map((account) => `https://github.com/${account}/`),
];

/**
 * Finds what a reader cannot rely on: facts without a source, and looks at the sources that lie long back.
 * @param written the file's own content: shared sources are told of in their own file
 */
export function findTrustWarnings(guide: Guide, today: string, written: unknown): readonly Problem[] {
  const {sources} = Object(written) as {readonly sources?: unknown};
  const own = guide.sources.slice(0, Array.isArray(sources) ? sources.length : 0);
  const overdue = [...findOverdue(guide, today), ...findFutureDays(guide, own, today)];
  // A translation rests on the sources of the English guide: one warning is enough.
  if (guide.locale !== FALLBACK_LOCALE) return overdue;
  return [...overdue, ...findStaleSources(own, today), ...findStrangers(own, guide), ...findUnsourced(guide)];
}

/** The same for the pages that shared entries rest on. */
export function findSharedTrustWarnings(shared: SharedEntries, today: string): readonly Problem[] {
  const sources = shared.sources ?? [];
  const future = findFutureDays(shared, sources, today);
  return shared.locale === FALLBACK_LOCALE ? [...future, ...findStaleSources(sources, today)] : future;
}

/** What was seen or written cannot lie ahead. A day more is none: at the author's place it may be tomorrow already. */
function findFutureDays(
  {updatedOn, keyTypes}: Pick<Guide, 'updatedOn' | 'keyTypes'>,
  sources: Guide['sources'],
  today: string,
): readonly Problem[] {
  const days = [
    {path: 'updatedOn', day: updatedOn},
    ...numbered('sources', sources).flatMap((source) => [
      {path: `${source.path}.updatedOn`, day: source.updatedOn},
      {path: `${source.path}.verifiedOn`, day: source.verifiedOn},
    ]),
    ...numbered('keyTypes', keyTypes).flatMap((keyType) =>
      numbered(`${keyType.path}.signs`, keyType.signs).map(({path, seenOn}) => ({
        path: `${path}.seenOn`,
        day: seenOn,
      })),
    ),
  ];
  return days.flatMap(({path, day}) => {
    if (day === undefined || daysBetween(today, day) <= 1) return [];
    return [{path, message: `${day} is still to come. Correct the day.`}];
  });
}

/** Pages that are said to be the exchange's or Altrady's own, and lie where anybody may write. */
function findStrangers(sources: Guide['sources'], {exchange}: Guide): readonly Problem[] {
  return sources.flatMap(({id, url, confidence}, index) => {
    const isOwn =
      confidence === 'third-party' ||
      (confidence === 'altrady'
        ? isAllowedLink(url, [ALTRADY_HOST])
        : isAllowedLink(url, exchange.hosts) || OWN_PLACES.some((place) => url.startsWith(place)));
    if (isOwn) return [];
    const owner = confidence === 'altrady' ? 'Altrady' : exchange.name;
    const message = `"${id}" is said to be ${owner}’s own page, but its address is on none of ${owner}’s domains. Write "confidence": "third-party", or correct the address${confidence === 'exchange' ? ' or exchange.hosts' : ''}.`;
    return [{path: `sources[${index}].url`, message}];
  });
}

function findOverdue({reviewBy}: Guide, today: string): readonly Problem[] {
  if (reviewBy === undefined || reviewBy >= today) return [];
  const message = `the guide was to be checked again by ${reviewBy}, and its readers are told so. Compare it with its sources, then set a later day.`;
  return [{path: 'reviewBy', message}];
}

function findStaleSources(sources: Guide['sources'], today: string): readonly Problem[] {
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
