import {unmarkedText} from '../../model/rich-text.js';
import {oneLine} from './findings.js';
import type {Piece} from './inline.js';

/** As long as the schema allows. */
const MOST_TEXT = 5000;

/** The words of a sentence without its marks. */
export function plainOf(pieces: readonly Piece[]): string {
  return oneLine(pieces.map(({text}) => text).join(''));
}

/** A paragraph in the marks of content files, or why it cannot be one. */
export type Rich = {readonly text: string} | {readonly refusal: string};

export function richOf(pieces: readonly Piece[]): Rich {
  const text = oneLine(pieces.map(write).join(''));
  if (/<\/?[a-z][^<>]*>/i.test(unmarkedText(text)))
    return {refusal: 'it holds “<…>”, which a check of guides takes for HTML. Write it in other words'};
  if (text.length > MOST_TEXT) return {refusal: `it is longer than ${MOST_TEXT} characters`};
  return {text};
}

function write(piece: Piece): string {
  const {text} = piece;
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  const inner = oneLine(text);
  // Within a mark a backslash is a letter. Words that would end their own mark stay without one.
  if (inner === '') return before || after;
  if (piece.kind === 'strong' && !inner.includes('*')) return `${before}**${inner}**${after}`;
  if (piece.kind === 'code' && !inner.includes('`')) return `\`${inner}\``;
  if (piece.kind === 'path') return `{{${piece.parts.join(' > ')}}}`;
  if (piece.kind === 'link' && !/[[\]]/.test(inner)) return `[${inner}][${piece.link}]`;
  return escaped(text);
}

function escaped(text: string): string {
  return text.replace(/[\\*`{}[\]]/g, '\\$&');
}

/** Splits behind the first sentence. Only a full stop in plain text ends one. */
export function firstSentence(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'text') continue;
    const [head] = /^[^]*?[\p{L}\p{N})”"’%][.!?。؟](?=\s+[\p{Lu}\p{Lo}“"(])/u.exec(piece.text) ?? [];
    if (head === undefined) continue;
    const rest = {kind: 'text', text: piece.text.slice(head.length)} as const;
    return [
      [...pieces.slice(0, index), {kind: 'text', text: head}],
      [rest, ...pieces.slice(index + 1)],
    ];
  }
  return [pieces, []];
}
