import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Guide} from '../../src/model/guide.schema.js';
import {
  exported,
  FORMAT_NAMES,
  guideOf,
  isHtml,
  mapTexts,
  shapeOf,
  visibleText,
  words,
} from './export-helpers.js';
import {calloutsOf, crispProblems, htmlProblems, HTML_RULES} from './export-rules.js';

/** What would be markup or a shortcode somewhere. */
const HOSTILE = [
  '||| boxed',
  '| a | b |\n|---|---|\n| c | d |',
  '${youtube}[watch](dQw4w9WgXcQ)',
  '${frame}[page](https://evil.example)',
  '<b>bold</b><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- gone -->',
  '<https://evil.example>',
  '1. first',
  '12) twelfth',
  '- item',
  '* item',
  '+ item',
  '# heading',
  '> quote',
  '    code',
  '---',
  '***',
  'under\n===',
  '```\nfence',
  '~~~\nfence',
  '*em* **strong** ***both***',
  '_em_ __under__',
  '++mark++ ~~gone~~',
  '`code` and `` more',
  '[a](https://evil.example)',
  '![i](https://evil.example/x.png)',
  '[a]: https://evil.example',
  '[^1] and [a][b]',
  '- [x] done',
  'https://evil.example www.evil.example a@evil.example',
  '&lt;b&gt; &amp; &#60;',
  '\\',
  'back\\slash \\* \\|',
  '"quoted" \'single\'',
  '  spaces  \n\t tabs  ',
  '</p></li></article></div>',
  '{{menu}}',
  '"><a href="https://evil.example">',
] as const;

const whole = await guideOf('bitmart');

/** Less of the same, so that all places can be tried with all texts. */
const bitmart: Guide = {
  ...whole,
  sources: whole.sources.slice(0, 7),
  steps: whole.steps.map((step) =>
    step.substeps
      ? {...step, substeps: step.substeps.filter(({tool, warnings}, index) => index < 6 || tool || warnings)}
      : step,
  ),
};

/** The guide with a text in every place where words stand. What marks content has itself are taken away. */
function everywhere(make: (words: string) => string): Guide {
  return mapTexts(bitmart, (_, hasMarks) => {
    const made = make('word');
    return hasMarks ? made.replace(/[\\*`{}[\]]/g, '\\$&') : made;
  });
}

const PLACES: readonly (readonly [string, (text: string) => (word: string) => string])[] = [
  ['before', (text) => (word) => `${text} ${word}`],
  ['behind', (text) => (word) => `${word} ${text}`],
  ['alone', (text) => () => text],
];

for (const format of FORMAT_NAMES) {
  describe(`as ${format} no text becomes markup`, () => {
    const plain = shapeOf(
      exported(
        everywhere((word) => word),
        format,
      ),
      format,
    );

    for (const hostile of HOSTILE) {
      it(JSON.stringify(hostile), () => {
        for (const [place, make] of PLACES) {
          const guide = everywhere(make(hostile));
          const text = exported(guide, format);
          assert.deepEqual(shapeOf(text, format), plain, place);
          const shown = visibleText(text, format);
          assert.ok(shown.includes(words(hostile)), `${place}: it is not shown as it is.`);
        }
      });
    }
  });
}

describe('hostile texts and the rules', () => {
  const boxes = calloutsOf(exported(bitmart, 'crisp')).length;

  for (const hostile of HOSTILE) {
    it(JSON.stringify(hostile), () => {
      for (const [place, make] of PLACES) {
        const guide = everywhere(make(hostile));
        const crisp = exported(guide, 'crisp');
        const problems = crispProblems(crisp).filter(
          (problem) => !problem.startsWith('a character reference'),
        );
        assert.deepEqual(problems, [], place);
        assert.equal(calloutsOf(crisp).length, boxes, place);
        for (const format of ['zendesk', 'intercom', 'html'] as const)
          assert.deepEqual(
            htmlProblems(exported(guide, format), HTML_RULES[format]),
            [],
            `${place} ${format}`,
          );
      }
    });
  }
});

it('knows HTML by its format', () => {
  assert.deepEqual(FORMAT_NAMES.filter(isHtml), ['zendesk', 'intercom', 'html']);
});
