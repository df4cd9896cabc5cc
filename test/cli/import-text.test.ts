import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseRichText} from '../../src/model/rich-text.js';
import {draft, moonbase, moonbasePage, told} from './import-helpers.js';

/** The first paragraph below the first step. */
async function body(markdown: string): Promise<string> {
  return (await moonbase(`1. Begin.\n\n   ${markdown}`)).guide.steps[0]?.body?.[0] ?? '';
}

describe('the text of an import', () => {
  const literal: readonly (readonly [markdown: string, shown: string])[] = [
    [String.raw`two \*\*stars\*\* here`, 'two **stars** here'],
    [String.raw`a \`tick\` here`, 'a `tick` here'],
    ['a {{path > there}} here', 'a {{path > there}} here'],
    ['a [x][y] here', 'a [x][y] here'],
    [String.raw`a \\ and \\\* here`, String.raw`a \ and \* here`],
    ['one * star, one [bracket', 'one * star, one [bracket'],
  ];
  for (const [markdown, shown] of literal) {
    it(`keeps signs that are no marks as they are: ${markdown}`, async () => {
      assert.deepEqual(parseRichText(await body(markdown)), [{kind: 'text', text: shown}]);
    });
  }

  const marked: readonly (readonly [markdown: string, rich: string])[] = [
    ['Click **Save** now', 'Click **Save** now'],
    ['Type `a b` now', 'Type `a b` now'],
    ['Go to **Settings>API keys** now', 'Go to {{Settings > API keys}} now'],
    ['Go to `Menu > +Add key` now', 'Go to {{Menu > +Add key}} now'],
    ['Go to Settings > API keys now', 'Go to Settings > API keys now'],
    ['Go to **A {b} > C** now', 'Go to **A {b} > C** now'],
    ['If `a > b` then', 'If `a > b` then'],
    ['Bold **a \\* b** now', 'Bold a \\* b now'],
    ['Code ``a ` b`` now', 'Code a \\` b now'],
    ['*Soft* words\nand a new line', 'Soft words and a new line'],
    ['**[Log in](https://moonbase.example/)** now', '[Log in][log-in] now'],
    ['[a \\[b\\]](https://moonbase.example/) now', 'a \\[b\\] now'],
  ];
  for (const [markdown, rich] of marked) {
    it(`writes ${JSON.stringify(markdown)} in the marks of guides`, async () => {
      assert.equal(await body(markdown), rich);
    });
  }

  it('keeps a space that stands within bold words of a page', async () => {
    const {guide} = await moonbasePage('<ol><li><p>Begin.</p><p>Click<b> Save </b>now</p></li></ol>');
    assert.deepEqual(guide.steps[0]?.body, ['Click **Save** now']);
  });

  it('lists a paragraph that a check of guides would take for HTML', async () => {
    const drafted = await moonbase('1. Begin.\n\n   Write \\<your name> here');
    assert.equal(drafted.guide.steps[0]?.body, undefined);
    assert.match(
      told(drafted, 5).join(),
      /^a paragraph “Write <your name> here”: not placed, because it holds “<…>”/,
    );
  });

  it('lists a paragraph and a title that are too long', async () => {
    const drafted = await moonbase(`1. ${'x'.repeat(301)}\n\n   ${'y'.repeat(5001)}`);
    assert.match(drafted.guide.steps[0]?.title ?? '', /^TODO: /);
    assert.equal(drafted.guide.steps[0]?.body, undefined);
    assert.match(told(drafted, 3).join(), /x{301}”: not placed, because a title has at most 300 characters/);
    assert.match(told(drafted, 5).join(), /y{5001}”: not placed, because it is longer than 5000 characters/);
  });

  it('ends a title where its first sentence ends, not within a mark or an abbreviation', async () => {
    const {guide} = await moonbase('1. Click e.g. **Ok. Fine** or v2.0 now! Then wait.\n2. Only one.');
    assert.equal(guide.steps[0]?.title, 'Click e.g. Ok. Fine or v2.0 now!');
    assert.deepEqual(guide.steps[0].body, ['Click e.g. **Ok. Fine** or v2.0 now! Then wait.']);
    assert.equal(guide.steps[1]?.title, 'Only one');
  });
});

describe('the links of an import', () => {
  it('lead to Altrady and the exchange only; the words of all others stay', async () => {
    const addresses = [
      'https://www.altrady.com/a',
      'https://moonbase.example/b',
      'http://moonbase.example/c',
      'https://moonbase.example.evil.example/d',
      'https://moonbase.example@evil.example/e',
      'https://notmoonbase.example/f',
      'javascript:alert(1)',
      'data:text/html,x',
      '//moonbase.example/g',
      '/h',
    ];
    const text = addresses.map((address, index) => `1. Go to [place ${index}](${address})`).join('\n');
    const drafted = await moonbase(text);
    assert.deepEqual(
      drafted.guide.links?.map(({href}) => href),
      addresses.slice(0, 2),
    );
    addresses.slice(2).forEach((address, index) => {
      assert.equal(drafted.guide.steps[index + 2]?.title, `Go to place ${index + 2}`);
      const [line = ''] = told(drafted, index + 5);
      assert.ok(
        line.startsWith(`the address of the link “place ${index + 2}” “${address}”: not placed`),
        line,
      );
    });
  });

  it('are each written once', async () => {
    const {guide} = await moonbase(
      '1. [Log in](https://moonbase.example/)\n2. [Again][m]\n\n[m]: https://moonbase.example/',
    );
    assert.deepEqual(
      guide.steps.map(({link}) => link),
      ['log-in', 'log-in'],
    );
    assert.equal(guide.links?.length, 1);
  });

  it('to related articles have the names of these, also where a step leads there', async () => {
    const address = 'https://support.altrady.com/en/article/a';
    const {guide} = await moonbase(`1. Go [here](${address})\n\n## Related\n\n[All of it](${address})`);
    const [related] = guide.links?.filter(({id}) => guide.related?.includes(id)) ?? [];
    assert.equal(related?.label, 'All of it');
  });

  it('tell an address that no words lead to', async () => {
    const drafted = await moonbase('1. Go.\n\n[lonely]: https://moonbase.example/x');
    assert.match(
      told(drafted, 5).join(),
      /“lonely https:\/\/moonbase\.example\/x”: not placed, because nothing leads/,
    );
  });
});

describe('the videos of an import', () => {
  it('come from links, players and lines, with the numbers of the article', async () => {
    const {guide} = await moonbasePage(
      [
        '<p>Video: First</p>',
        '<p>Video 3: <a href="https://youtu.be/abcdefghijk">Third</a></p>',
        '<p><a href="https://www.youtube.com/watch?v=ABCDEFGHIJK&amp;t=1">Second</a></p>',
        '<iframe src="https://www.youtube-nocookie.com/embed/___________"></iframe>',
        '<video><source src="https://cdn.moonbase.example/a.mp4"></video>',
      ].join('\n'),
    );
    assert.deepEqual(
      guide.videos?.map(({number, title, provider, reference}) => [
        number,
        title.slice(0, 6),
        provider,
        reference,
      ]),
      [
        [1, 'First', undefined, undefined],
        [3, 'Third', 'youtube', 'abcdefghijk'],
        [2, 'Second', 'youtube', 'ABCDEFGHIJK'],
        [4, 'TODO: ', 'youtube', '___________'],
        [5, 'TODO: ', 'file', 'https://cdn.moonbase.example/a.mp4'],
      ],
    );
  });

  it('keep their title where a guide cannot play them, and the address is told', async () => {
    const drafted = await moonbase('Video: [Tour](https://vimeo.com/1)\n\n1. Go.');
    assert.deepEqual(drafted.guide.videos, [
      {id: 'tour', number: 1, title: 'Tour', sources: ['moonbase-article']},
    ]);
    assert.ok(
      told(drafted, 3).some((line) => line.startsWith('the address of video 1 “https://vimeo.com/1”')),
    );
  });
});

describe('the pictures of an import', () => {
  it('stay with their step where address and size are known', async () => {
    const image = '<img src="https://moonbase.example/a.png" alt="The list" width="640" height="480">';
    const {guide} = await moonbasePage(`<ol><li>Go${image}</li></ol>`);
    const {src, alt, width, height} = guide.steps[0]?.image ?? {};
    assert.deepEqual([src, alt, width, height], ['https://moonbase.example/a.png', 'The list', 640, 480]);
  });

  it('are told where they cannot', async () => {
    const page = await moonbasePage(
      '<ol><li>Go<img src="http://moonbase.example/a.png" alt="one" width="1" height="1"></li></ol>',
    );
    assert.match(
      told(page, 2).join(),
      /^an image “one http:\/\/moonbase\.example\/a\.png”: not placed, because it does not lie/,
    );
    const unsized = await moonbase('1. Go ![two](https://moonbase.example/b.png)');
    assert.match(told(unsized, 3).join(), /^an image “two .*because its width and height are not known\.$/);
    const second = '<img src="https://moonbase.example/c.png" alt="c" width="1" height="1">'.repeat(2);
    assert.match(
      told(await moonbasePage(`<ol><li>Go${second}</li></ol>`), 2).join(),
      /because a step has one picture/,
    );
  });
});

describe('the day of the last update', () => {
  const days: readonly (readonly [written: string, day: string | undefined, doubt: boolean])[] = [
    ['01/12/2025', '2025-12-01', true],
    ['28/06/2023', '2023-06-28', false],
    ['06/28/2023', '2023-06-28', false],
    ['05.05.2024', '2024-05-05', false],
    ['2025-12-01', '2025-12-01', false],
    ['1 December 2025', '2025-12-01', false],
    ['Dec 1, 2025', '2025-12-01', false],
    ['31/02/2025', undefined, false],
    ['yesterday', undefined, false],
  ];
  for (const [written, day, isDoubted] of days) {
    it(`is ${day ?? 'left out'} where the article says ${written}`, async () => {
      const drafted = await moonbase(`1. Go.\n\nUpdated on: ${written}`);
      assert.equal(drafted.guide.updatedOn, day);
      const line = told(drafted, 5).join();
      assert.ok(line.includes(written));
      assert.equal(line.includes('read day first'), isDoubted);
      assert.equal(line.includes('not placed'), day === undefined);
    });
  }
});

describe('the parts of an article', () => {
  it('become steps with smaller steps, and notes in between stay with the step above', async () => {
    const {guide} = await moonbase('1. One\n   - Small\n     1. Tiny\n2. Two\n\nA note.\n\n3. Three');
    const [one, two, three] = guide.steps;
    assert.deepEqual(
      one?.substeps?.map(({title, body}) => [title, body]),
      [['Small', ['1. Tiny']]],
    );
    assert.deepEqual([two?.title, two?.body, three?.title], ['Two', ['A note.'], 'Three']);
  });

  it('become steps of their own where several have numbers, or are called steps', async () => {
    const parts = await moonbase('## Spot\n\nFirst this.\n\n1. A\n2. B\n\n## Futures\n\n1. C');
    assert.deepEqual(
      parts.guide.steps.map(({title, body, substeps = []}) => [
        title,
        body,
        substeps.map((sub) => sub.title),
      ]),
      [
        ['Spot', ['First this.'], ['A', 'B']],
        ['Futures', undefined, ['C']],
      ],
    );
    const called = await moonbase('## Step 1: Log in\n\nWith care.\n\n## Step 2: Copy\n\n- All of it');
    assert.deepEqual(
      called.guide.steps.map(({title}) => title),
      ['Step 1: Log in', 'Step 2: Copy'],
    );
  });

  it('become types of key by their headings, with steps for that type only', async () => {
    const {guide} = await moonbase(
      '## Crater keys\n\nSeen below.\n\n1. Dig\n\n## Dust API keys (old)\n\nGrey.',
    );
    assert.deepEqual(
      guide.keyTypes?.map(({name, summary}) => [name, summary]),
      [
        ['Crater keys', 'Seen below.'],
        ['Dust API keys (old)', 'Grey.'],
      ],
    );
    assert.deepEqual(
      guide.steps.map(({title, keyTypes, substeps}) => [title, keyTypes, substeps?.[0]?.title]),
      [['Crater keys', ['crater-keys'], 'Dig']],
    );
  });

  it('are listed where a type of key is not clear', async () => {
    const drafted = await moonbase(
      '1. Go.\n\n## Key types\n\na) Something else\n\nb) Nothing\n\n## API key\n\nText.',
    );
    assert.equal(drafted.guide.keyTypes, undefined);
    assert.match(told(drafted, 7).join(), /“a\) Something else”: not placed, because it is not clear/);
    assert.match(told(drafted, 11).join(), /^the heading “API key”: not placed/);
  });

  const faqs: readonly (readonly [kind: string, text: string])[] = [
    [
      'headings',
      '## Frequently Asked Questions (all exchanges)\n\n### Why?\n\nBecause. Or?\n\n### How\n\nSo.',
    ],
    ['headings of the same level', '## FAQ\n\n## Why?\n\nBecause. Or?\n\n### How\n\nSo.'],
    ['bold questions', '## FAQ\n\n**Why?** Because. Or?\n\n**How?**\n\nSo.'],
    ['lines with a question mark', '## FAQs\n\nWhy?\n\nBecause.\n\nHow?\n\nSo.'],
  ];
  for (const [kind, text] of faqs) {
    it(`become questions and answers by ${kind}`, async () => {
      const {guide} = await moonbase(`1. Go.\n\n${text}\n\n## Other\n\nEnd.`);
      assert.deepEqual(
        guide.faq?.map(({question, answer}) => [
          question.replace('?', ''),
          answer.join().replace(' Or?', ''),
        ]),
        [
          ['Why', 'Because.'],
          ['How', 'So.'],
        ],
      );
    });
  }

  it('are listed where they stand above the title, or above the first question', async () => {
    const drafted = await draft(
      'md',
      'Above.\n\n# Replace Moonbase IP whitelist\n\n## FAQ\n\nSo?\n\n### Why?\n\nBecause.',
    );
    assert.match(
      told(drafted, 1).join(),
      /^a paragraph “Above\.”: not placed, because it stands above the title\.$/,
    );
    assert.match(
      told(drafted, 7).join(),
      /^a paragraph “So\?”: not placed, because it stands below no question\.$/,
    );
    assert.equal(drafted.guide.faq?.length, 1);
  });

  it('leave a blank for an answer that is not there', async () => {
    const {guide} = await moonbase('## FAQ\n\n### Why?');
    assert.deepEqual(guide.faq?.[0]?.answer, ['TODO: the answer to this question.']);
  });
});

describe('an article as it lies on a disk', () => {
  it('may have Windows line ends and a byte order mark', async () => {
    const text = '# Replace Moonbase IP whitelist\n\nSummary.\n\n1. Go\n2. Stop\n\n| table |\n|---|\n';
    const plain = await draft('md', text);
    assert.deepEqual(await draft('md', `\uFEFF${text.replaceAll('\n', '\r\n')}`), plain);
    assert.match(told(plain, 8).join(), /^a table “table”: not placed/);
    const page =
      '<h1>Replace Moonbase IP whitelist</h1>\n<ol><li>Go</li></ol>\n<table><tr><td>x</td></tr></table>';
    assert.deepEqual(
      await draft('html', `\uFEFF${page.replaceAll('\n', '\r\n')}`),
      await draft('html', page),
    );
  });

  it('may have a head of data, and its lines keep their numbers', async () => {
    const drafted = await draft('md', '---\ntitle: Tab\n---\n# Replace Moonbase IP whitelist\n\n> quote');
    assert.equal(drafted.guide.title, 'Replace Moonbase IP whitelist');
    assert.match(told(drafted, 1).join(), /^the head of the file “--- title: Tab ---”: not placed/);
    assert.match(told(drafted, 6).join(), /^a quote/);
  });

  it('may be written from right to left', async () => {
    const text =
      '# استبدال قائمة العناوين\n\nملخص قصير.\n\n1. افتح **الإعدادات > المفاتيح** الآن. ثم انتظر.\n2. احفظ';
    const {guide} = await draft('md', text, '--exchange', 'moonbase', '--locale', 'ar');
    assert.equal(guide.title, 'استبدال قائمة العناوين');
    assert.equal(guide.summary, 'ملخص قصير.');
    assert.deepEqual(guide.steps[0]?.body, ['افتح {{الإعدادات > المفاتيح}} الآن. ثم انتظر.']);
    assert.deepEqual(
      guide.steps.map(({id}) => id),
      ['step-1', 'step-2'],
    );
  });
});
