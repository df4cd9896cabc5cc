import {normaliseAddress} from './ip-list-address.js';
import {splitLine} from './ip-list-text.js';

/** What stands between two separators. */
export interface Piece {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly address: string | undefined;
}

/** Longer than any address with its label. What is longer is not looked into, so that no text takes long to read. */
export const LONGEST_PIECE = 100;
/** All but the signs that stand around an address, such as bullets and full stops. A colon may belong to it. */
const CORE = /[\p{L}\p{N}:].*[\p{L}\p{N}:/*%]|[\p{L}\p{N}]/su;
const LOOSE_ENDS = /^:(?!:)|(?<!:):$|(?<![.*])\*+$/g;
/** `IP:` or `address1=`, but not the first figures of an IPv6 address. */
const LABEL = /^(?![\da-f]+[:=])\p{L}[\p{L}\p{N}_-]*[:=]+/iu;
/** What has neither dot nor colon is no try at an address: a word, a date, the number of a row. */
const SCRAP = /^[^.:]+$/;
const ROW_NUMBER = /^\d{1,3}$/;

export function readPieces(content: string, line: number): readonly Piece[] {
  return splitLine(content).flatMap((written) => {
    const piece = CORE.exec(written)?.[0] ?? '';
    const text = piece.replace(LOOSE_ENDS, '');
    if (text === '') return [];
    const isNone = piece.length > LONGEST_PIECE || SCRAP.test(piece);
    return {line, text, address: isNone ? undefined : readAddress(piece, text)};
  });
}

export function isScrap({text, address}: Piece): boolean {
  return address === undefined && SCRAP.test(text);
}

/** Without the numbers that stand before addresses, on the same line or on one of their own. */
export function withoutRowNumbers(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({text}, index) => !(ROW_NUMBER.test(text) && pieces[index + 1]?.address));
}

function readAddress(piece: string, text: string): string | undefined {
  return normaliseAddress(piece) ?? normaliseAddress(text) ?? normaliseAddress(text.replace(LABEL, ''));
}
