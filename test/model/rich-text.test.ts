import {expect} from '@open-wc/testing';
import {parseRichText, plainText, unmarkedText} from '../../src/model/rich-text.js';

const text = (words: string) => ({kind: 'text', text: words});
const strong = (words: string) => ({kind: 'strong', text: words});

describe('parseRichText', () => {
  const marks: readonly [what: string, source: string, pieces: readonly object[]][] = [
    ['plain words', 'Log in.', [text('Log in.')]],
    ['nothing at all', '', []],
    ['**strong** words', 'Do **not** stop', [text('Do '), strong('not'), text(' stop')]],
    ['a `typed value`', 'Type `Altrady`', [text('Type '), {kind: 'code', text: 'Altrady'}]],
    ['a {{path}} on the screen', '{{Menu}}', [{kind: 'path', parts: ['Menu']}]],
    [
      'the parts of a path, without the spaces around them',
      '{{ API Management >My keys }}',
      [{kind: 'path', parts: ['API Management', 'My keys']}],
    ],
    ['a [text][link-id]', '[the page][api-2]', [{kind: 'link', text: 'the page', link: 'api-2'}]],
    ['marks side by side', '**a**`b`', [strong('a'), {kind: 'code', text: 'b'}]],
    ['marks within a value as they are', '`**a**`', [{kind: 'code', text: '**a**'}]],
  ];
  for (const [what, source, pieces] of marks) {
    it(`reads ${what}`, () => {
      expect(parseRichText(source)).to.deep.equal(pieces);
    });
  }

  const asWritten = [
    'an **open end',
    'an `open end',
    '{{an open end',
    'an open end}}',
    '{{}} and `` and ****',
    '[no link]',
    '[no link](https://evil.example/)',
    '[no link][Not An Id]',
    'two * three * four',
    'C:\\new\\path',
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    '&lt;script&gt;',
    '<script>alert("1")</script>',
  ];
  for (const source of asWritten) {
    it(`leaves ${source} as it is written`, () => {
      expect(parseRichText(source)).to.deep.equal([text(source)]);
    });
  }

  it('leaves the rest of a text with an open end its marks', () => {
    expect(parseRichText('**a** and **b')).to.deep.equal([strong('a'), text(' and **b')]);
  });

  for (const character of ['\\', '*', '`', '{', '}', '[', ']']) {
    it(`shows ${character} itself behind a backslash`, () => {
      expect(parseRichText(`a \\${character} b`)).to.deep.equal([text(`a ${character} b`)]);
    });
  }

  it('takes a mark behind a backslash for no mark', () => {
    expect(parseRichText('\\**a**')).to.deep.equal([text('**a**')]);
  });

  it('gives one piece of text between two marks, however many backslashes are in it', () => {
    expect(parseRichText('**a** \\* \\* **b**')).to.deep.equal([strong('a'), text(' * * '), strong('b')]);
  });
});

describe('plainText', () => {
  it('reads a text aloud without its marks', () => {
    expect(plainText('**Open** {{Menu > Keys}}, type `x` on [the page][login]')).to.equal(
      'Open Menu > Keys, type x on the page',
    );
  });
});

describe('unmarkedText', () => {
  it('keeps apart what stands on both sides of a mark, so that the two are no mark together', () => {
    expect(unmarkedText('*`a`* {\\*{')).to.equal('* * { {');
  });
});
