import type {Guide, Source} from './guide.schema.js';

/** How much of a guide was compared with its sources, and when. Dates are as in the content: year-month-day. */
export type Verification =
  | {readonly kind: 'none'}
  | {readonly kind: 'part'; readonly count: number; readonly total: number; readonly newest: string}
  | {readonly kind: 'all'; readonly oldest: string};

/** A guide is as fresh as the source that was looked at longest ago, so the whole is dated by that one. */
export function verification({sources}: Pick<Guide, 'sources'>): Verification {
  const days = sources.flatMap(({verifiedOn}) => verifiedOn ?? []).sort();
  const [oldest] = days;
  const newest = days.at(-1);
  if (oldest === undefined || newest === undefined) return {kind: 'none'};
  return days.length === sources.length
    ? {kind: 'all', oldest}
    : {kind: 'part', count: days.length, total: sources.length, newest};
}

/** Whether the day of the next review is over. All readers change days together, as the authors do: in UTC. */
export function isOverdue({reviewBy}: Pick<Guide, 'reviewBy'>, today: Date): boolean {
  return reviewBy !== undefined && reviewBy < today.toISOString().slice(0, 10);
}

/** Altrady's article for all exchanges, where the guide rests on that one only and links it. */
export function generalArticle({basis, sources}: Pick<Guide, 'basis' | 'sources'>): Source | undefined {
  return basis === 'general-article'
    ? sources.find(({id, confidence}) => id === 'general-article' && confidence === 'altrady')
    : undefined;
}

/** Whether neither Altrady nor the exchange itself vouches for a rule. */
export function isHearsay(
  rule: {readonly sources: readonly string[]} | undefined,
  {sources}: Pick<Guide, 'sources'>,
): boolean {
  const vouching = sources.filter(({id}) => rule?.sources.includes(id));
  return vouching.length > 0 && vouching.every(({confidence}) => confidence === 'third-party');
}
