import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseRichText, plainText, unmarkedText, type Inline} from '../../src/model/rich-text.js';
import {FUZZ} from '../helpers/fuzz.js';

/** Marks, whole and broken. The letters are capitals, the ids of links small. */
const anySource = fc
  .array(
    fc.constantFrom(
      '**',
      '*',
      '`',
      '{{',
      '}}',
      '{',
      '[',
      ']',
      '][',
      '[id-1]',
      '\\',
      ' ',
      '>',
      '<b>',
      'A',
      'B C',
      'Ü',
    ),
    {maxLength: 24},
  )
  .map((parts) => parts.join(''));

const words = (but: RegExp) => fc.string({minLength: 1, maxLength: 12}).filter((text) => !but.test(text));
const anyPiece: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({kind: fc.constant('text' as const), text: words(/^$/)}),
  fc.record({kind: fc.constant('strong' as const), text: words(/\*/)}),
  fc.record({kind: fc.constant('code' as const), text: words(/`/)}),
  fc.record({
    kind: fc.constant('path' as const),
    parts: fc.array(words(/[{}>]|^\s|\s$/), {minLength: 1, maxLength: 3}),
  }),
  fc.record({
    kind: fc.constant('link' as const),
    text: words(/[[\]]/),
    link: fc.stringMatching(/^[a-z0-9-]{1,9}$/),
  }),
);

/** How an author writes a piece. */
function written(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.text.replace(/[\\*`{}[\]]/g, '\\$&');
    case 'strong':
      return `**${piece.text}**`;
    case 'code':
      return `\`${piece.text}\``;
    case 'path':
      return `{{${piece.parts.join(' > ')}}}`;
    case 'link':
      return `[${piece.text}][${piece.link}]`;
  }
}

describe('parseRichText, whatever an author writes', () => {
  it('reads back each piece that is written by its marks', () => {
    // Two texts side by side are one.
    const anyPieces = fc
      .array(anyPiece, {maxLength: 6})
      .filter((all) => all.every(({kind}, index) => kind !== 'text' || all[index + 1]?.kind !== 'text'));
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        expect(parseRichText(pieces.map(written).join(''))).to.deep.equal(pieces);
      }),
      FUZZ,
    );
  });

  it('shows every letter, in order, however broken the marks are', () => {
    const letters = (text: string) => text.replace(/[^ABCÜ]/g, '');
    fc.assert(
      fc.property(anySource, (source) => {
        expect(letters(plainText(source))).to.equal(letters(source));
      }),
      FUZZ,
    );
  });

  it('gives no empty piece, and never two texts side by side', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const pieces = parseRichText(source);
        expect(pieces.filter((piece) => piece.kind !== 'path' && piece.text === '')).to.deep.equal([]);
        const kinds = pieces.map(({kind}) => kind).join(' ');
        expect(kinds).to.not.include('text text');
      }),
      FUZZ,
    );
  });

  it('leaves of complete marks and of characters behind a backslash nothing', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, {maxLength: 6}), (pieces) => {
        expect(unmarkedText(pieces.map(written).join(''))).to.not.match(/[\\*`{}[\]]/);
      }),
      FUZZ,
    );
  });
});
