import type {IpRules} from './guide.schema.js';
import {identify} from './ip-list-address.js';
import {findFault, type IpListFault} from './ip-list-fault.js';
import {isScrap, LONGEST_PIECE, readPieces, withoutRowNumbers, type Piece} from './ip-list-pieces.js';
import {plainText, splitLines} from './ip-list-text.js';

/** A part of a pasted text that cannot be used. */
export interface IpListProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: IpListFault;
}

export interface IpList {
  /** Each address and range once, written in one way only, in the order of the text. */
  readonly addresses: readonly string[];
  /** Those that stood there more than once. */
  readonly duplicates: readonly string[];
  readonly problems: readonly IpListProblem[];
}

export type IpSeparator = NonNullable<IpRules['separators']>['value'][number];

/* A comma alone: Binance refuses a list with spaces after its commas. */
const SEPARATOR_SIGNS: Readonly<Record<IpSeparator, string>> = {
  comma: ',',
  semicolon: ';',
  space: ' ',
  newline: '\n',
};

/** What tables have for a heading. */
const HEADING = /^(?:ip(?:v[46])?s?|address(?:es)?|list|whitelist|trusted)$/i;
const HEADING_END = /:\s*$/;
const LONGEST_QUOTE = 60;

/** Reads addresses out of whatever a reader has pasted, and names what cannot be read. */
export function parseIpList(text: string): IpList {
  const lines = splitLines(plainText(text));
  const headings = new Set(lines.flatMap((line, index) => (HEADING_END.test(line) ? [index + 1] : [])));
  const pieces = withoutRowNumbers(lines.flatMap((line, index) => readPieces(line, index + 1)));
  const addresses = new Map<string, string>();
  const repeated = new Set<string>();
  for (const {address} of pieces) {
    if (address === undefined) continue;
    const id = identify(address);
    const isKnown = addresses.has(id);
    if (isKnown) repeated.add(id);
    if (!isKnown || address === id) addresses.set(id, address);
  }
  return {
    addresses: [...addresses.values()],
    duplicates: [...repeated].flatMap((id) => addresses.get(id) ?? []),
    problems: groupByLine(pieces).flatMap((line) => findProblems(line, headings)),
  };
}

/** The list as an exchange takes it. */
export function formatIpList(addresses: readonly string[], separator: IpSeparator): string {
  return addresses.join(SEPARATOR_SIGNS[separator]);
}

export interface IpListChange {
  /** On the exchange, but not in the new list. */
  readonly remove: readonly string[];
  /** In the new list, but not on the exchange. */
  readonly add: readonly string[];
  readonly keep: readonly string[];
}

/** What has to change on the exchange; both lists as `parseIpList` gives them. */
export function compareIpLists(old: readonly string[], fresh: readonly string[]): IpListChange {
  const [before, after] = [new Set(old.map(identify)), new Set(fresh.map(identify))];
  return {
    remove: old.filter((address) => !after.has(identify(address))),
    add: fresh.filter((address) => !before.has(identify(address))),
    keep: fresh.filter((address) => before.has(identify(address))),
  };
}

function groupByLine(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const line = lines.get(piece.line) ?? [];
    lines.set(piece.line, line);
    line.push(piece);
  }
  return [...lines.values()];
}

/** Words beside an address are its label, and those with a colon behind them a heading. Others are named. */
function findProblems(pieces: readonly Piece[], headings: ReadonlySet<number>): readonly IpListProblem[] {
  const line = pieces[0]?.line ?? 0;
  const isMute = headings.has(line) || pieces.every(({text}) => HEADING.test(text));
  if (pieces.every(isScrap))
    return isMute ? [] : [problem(line, pieces.map(({text}) => text).join(' '), 'no-address')];
  return pieces
    .filter((piece) => piece.address === undefined && !isScrap(piece))
    .map(({text}) => problem(line, text, text.length > LONGEST_PIECE ? 'no-address' : findFault(text)));
}

function problem(line: number, text: string, reason: IpListFault): IpListProblem {
  const signs = Array.from(text);
  const isLong = signs.length > LONGEST_QUOTE;
  return {line, reason, text: isLong ? `${signs.slice(0, LONGEST_QUOTE).join('')}…` : text};
}
