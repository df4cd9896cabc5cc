import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod/mini';
import {ExchangeSchema} from '../../model/guide.schema.js';
import {hostOf} from '../../model/link-policy.js';
import {JsonDocument} from '../content/json-document.js';
import {slugOf} from './ids.js';

export interface KnownExchange {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

const GuideFile = z.object({exchange: ExchangeSchema});
const ARTICLE = /^(?:an?|the|your|my|our|all|any|live|existing)$/i;
const TITLES = [
  /^(?:how to )?(?:replac\w*|updat\w*|chang\w*|add\w*|edit\w*|set up|renew\w*) (?:the |your |an? )?(.+?)(?:’s|'s)? (?:ip|api)\b/iu,
  /\bwhitelists? (?:of|for|on|at|in) (?:the |your |an? )?(\p{Lu}[^\s,:;(]*(?: \p{Lu}[^\s,:;(]*)*)/u,
  /\bon (?:your |the |an? )?(\p{Lu}[^\s,:;(]*) (?:API )?keys?\b/u,
];

/** The exchanges that a project has guides for. A guide that cannot be read tells nothing. */
export function knownExchanges(root: string | undefined): readonly KnownExchange[] {
  const folder = join(root ?? '', 'src/guides');
  if (root === undefined || !existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name, 'en.json');
    if (!existsSync(file)) return [];
    try {
      return [GuideFile.parse(new JsonDocument(readFileSync(file)).data).exchange];
    } catch {
      return [];
    }
  });
}

export interface Wanted {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** The exchange that an article is about, by what the author says or else by its title; undefined if neither tells. */
export function exchangeOf(
  {id, name}: Wanted,
  title: string,
  known: readonly KnownExchange[],
): {readonly id: string; readonly name: string | undefined} | undefined {
  if (id !== undefined) {
    const same = known.find((exchange) => exchange.id === id);
    return {id, name: name ?? same?.name ?? wordsOf(title).find((word) => slugOf(word, 'exchange') === id)};
  }
  if (name !== undefined)
    return {id: known.find((one) => one.name === name)?.id ?? slugOf(name, 'exchange'), name};
  const words = wordsOf(title).map((word) => word.toLowerCase());
  const named = known.find((exchange) => words.includes(exchange.name.toLowerCase()));
  if (named) return named;
  const written = TITLES.map((pattern) => pattern.exec(title)?.[1]).find(isName);
  return written === undefined ? undefined : {id: slugOf(written, 'exchange'), name: written};
}

function wordsOf(title: string): readonly string[] {
  return title.split(/[\s/,:;()]+/);
}

function isName(text: string | undefined): boolean {
  return text !== undefined && text.length <= 40 && !text.split(' ').some((word) => ARTICLE.test(word));
}

/** The domain among addresses that bears the exchange's name: `bitmart.com` for `bitmart`. */
export function namesakeHost(id: string, addresses: readonly string[]): string | undefined {
  const label = id.replaceAll('-', '');
  return addresses
    .map((href) => hostOf(href)?.split('.').slice(-2) ?? [])
    .find(([name = '']) => name.replaceAll('-', '') === label)
    ?.join('.');
}
