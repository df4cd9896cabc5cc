import {expect} from '@open-wc/testing';
import english from '../../src/locales/en.json' with {type: 'json'};
import {parseMessages} from '../../src/model/messages.schema.js';

const withMessages = (messages: Record<string, unknown>) => ({
  ...english,
  messages: {...english.messages, ...messages},
});

describe('parseMessages', () => {
  it('finds nothing wrong with the English words', () => {
    expect(parseMessages(english)).to.deep.equal({
      messages: {locale: 'en', messages: english.messages},
      problems: [],
    });
  });

  it('takes one text per plural form, whatever forms the language has', () => {
    const arabic = {zero: '{count}', two: '{count}', few: '{count}', other: '{count}'};
    const {messages, problems} = parseMessages(withMessages({'faq.found': arabic}));
    expect(messages?.messages['faq.found']).to.deep.equal(arabic);
    expect(problems).to.deep.equal([]);
  });

  it('uses the words that are there, and names each that is missing with its English text', () => {
    const {messages, problems} = parseMessages(withMessages({'guide.steps': undefined}));
    expect(messages?.messages['guide.retry']).to.equal('Try again');
    expect(problems).to.deep.equal([
      {path: 'messages.guide.steps', message: 'is missing. In English: "Steps".'},
    ]);
  });

  it('takes texts and names that are as short or as long as they may be', () => {
    for (const text of ['—', 'x'.repeat(1000)]) {
      expect(parseMessages(withMessages({'guide.steps': text})).problems).to.deep.equal([]);
    }
    for (const name of ['x', 'x'.repeat(100)]) {
      expect(parseMessages({...english, name}).problems).to.deep.equal([]);
    }
  });

  const otherPlaceholders: readonly [translated: unknown, found: string][] = [
    ['{completed} of', '{completed}'],
    ['{completed} {total} {extra}', '{completed}, {extra}, {total}'],
    ['done', 'none'],
    [{one: '{completed}', other: '{completed} of {totl}'}, '{completed}, {totl}'],
  ];
  for (const [translated, found] of otherPlaceholders) {
    it(`names the placeholders of ${JSON.stringify(translated)}, which differ from the English ones`, () => {
      const {messages, problems} = parseMessages(withMessages({'guide.progress': translated}));
      expect(messages).to.not.equal(undefined);
      expect(problems).to.deep.equal([
        {
          path: 'messages.guide.progress',
          message: `must have the placeholders of the English text: {completed}, {total}. Found: ${found}.`,
        },
      ]);
    });
  }

  const refused: readonly [what: string, data: unknown, path: string, message: string][] = [
    ['no block', 'Stappen', '', 'expected a block in curly braces, found "Stappen".'],
    [
      'a word that the widget has not',
      withMessages({'guide.stepz': 'x'}),
      'messages.guide.stepz',
      'unknown field "guide.stepz". Delete it.',
    ],
    [
      'an empty text',
      withMessages({'guide.steps': ''}),
      'messages.guide.steps',
      'is an empty text. Write something, or delete the field if it may be left out.',
    ],
    [
      'a text beyond all measure',
      withMessages({'guide.steps': 'x'.repeat(1001)}),
      'messages.guide.steps',
      'is too long: 1001 characters, at most 1000. Shorten it.',
    ],
    [
      'a number for a text',
      withMessages({'guide.steps': 5}),
      'messages.guide.steps',
      'expected a text in double quotes, or a block with at least "other", found 5.',
    ],
    [
      'plural forms without "other"',
      withMessages({'faq.found': {one: '{count}'}}),
      'messages.faq.found',
      'expected a text in double quotes, or a block with at least "other", found a block in curly braces.',
    ],
    [
      'a language that is none',
      {...english, locale: 'pt_BR'},
      'locale',
      '"pt_BR" is no language tag. Write one such as en, nl or pt-BR.',
    ],
    [
      'a name beyond all measure',
      {...english, name: 'x'.repeat(101)},
      'name',
      'is too long: 101 characters, at most 100. Shorten it.',
    ],
    ['no name', {...english, name: undefined}, 'name', 'is missing. Add it: a text in double quotes.'],
  ];
  for (const [what, data, path, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(parseMessages(data)).to.deep.equal({problems: [{path, message}]});
    });
  }
});
