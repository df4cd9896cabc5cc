import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeProject, run, type Ended} from './helpers.js';
import {moonbase, moonbasePage, told} from './import-helpers.js';

function importFile(name: string, content: string | Uint8Array): Promise<Ended> {
  return run(makeProject({[name]: content}), 'import', name, '--exchange', 'moonbase');
}

describe('import of a hostile page', () => {
  it('drops scripts and styles, and names each with its line', async () => {
    const drafted = await moonbasePage(
      '<script>steal()</script>\n<style>p {}</style>\n<ol><li>Go<script>steal()</script></li></ol>',
    );
    assert.deepEqual(told(drafted, 2), ['a script: not placed, because a guide holds no code and no looks.']);
    assert.match(told(drafted, 3).join(), /^a style: not placed/);
    assert.match(told(drafted, 4).join(), /^a script: not placed/);
    assert.ok(!JSON.stringify(drafted.guide).includes('steal'));
  });

  it('drops attributes with code, and names them', async () => {
    const drafted = await moonbasePage('<ol><li onclick="steal()" onMouseOver="steal()">Go</li></ol>');
    assert.deepEqual(told(drafted, 2), [
      'the attribute onclick of <li>: not placed, because a guide runs no code.',
      'the attribute onmouseover of <li>: not placed, because a guide runs no code.',
    ]);
    assert.ok(!JSON.stringify(drafted.guide).includes('steal'));
  });

  it('makes no link of an address with code, however it is written', async () => {
    const drafted = await moonbasePage(
      '<ol><li><a href="JaVaScript:steal()">Go</a></li><li><a href="java&#10;script:steal()">On</a></li></ol>',
    );
    assert.equal(drafted.guide.links, undefined);
    assert.deepEqual(
      drafted.guide.steps.map(({title}) => title),
      ['Go', 'On'],
    );
    assert.equal(told(drafted, 2).filter((line) => line.startsWith('the address of the link')).length, 2);
  });

  it('does not let a page move its links to another host', async () => {
    const {guide} = await moonbasePage(
      '<base href="https://evil.example/"><ol><li><a href="/login">Log in</a></li></ol>',
    );
    assert.equal(guide.links, undefined);
  });

  it('lists what a converter of pages would pass over', async () => {
    const elements = [
      '<svg><text>apple</text></svg>',
      '<template><p>banana</p></template>',
      '<math><mi>cherry</mi></math>',
      '<dialog open>date</dialog>',
      '<select><option>elder</option></select>',
      '<textarea>fig</textarea>',
      '<table><caption>grape</caption><tr><td>melon</td></tr></table>',
      '<video src="https://moonbase.example/a.mp4">kiwi</video>',
      '<!-- lemon -->',
      '<iframe src="https://evil.example/mango"></iframe>',
    ];
    const drafted = await moonbasePage(elements.join('\n'));
    const fruits = 'apple banana cherry date elder fig grape kiwi lemon mango'.split(' ');
    elements.forEach((_, index) => {
      assert.ok(
        told(drafted, index + 2).some((line) => line.includes(fruits[index] ?? '')),
        fruits[index],
      );
    });
    assert.ok(!drafted.report.some((line) => line.includes('lost sight')));
  });
});

describe('import of hostile Markdown', () => {
  it('lists HTML, footnotes, tables and struck-out words', async () => {
    const drafted = await moonbase(
      '1. Go[^n] ~~never~~ <u>now</u>\n\n<script>steal()</script>\n\n| a | b |\n|---|---|\n| c | d |\n\n[^n]: Nota bene.',
    );
    assert.deepEqual(told(drafted, 3), [
      'the mark of a footnote “n”: not placed, because guides have no footnotes.',
      'struck-out words “never”: not placed, because they do not count any more.',
      'a tag “<u>”: not placed, because guides hold no HTML.',
      'a tag “</u>”: not placed, because guides hold no HTML.',
    ]);
    assert.match(
      told(drafted, 5).join(),
      /^a script or a style “<script>.*: not placed, because guides hold no HTML/,
    );
    assert.match(told(drafted, 7).join(), /^a table “a b c d”: not placed, because guides have no tables/);
    assert.match(told(drafted, 11).join(), /^a footnote “Nota bene\.”: not placed/);
    assert.equal(drafted.guide.steps[0]?.title, 'Go now');
  });

  it('lists the addresses within what is not placed', async () => {
    const drafted = await moonbase(
      '> See [this](https://evil.example/a) ![that](https://evil.example/b.png)',
    );
    assert.match(
      told(drafted, 3).join(),
      /“See this that https:\/\/evil\.example\/a https:\/\/evil\.example\/b\.png”/,
    );
  });
});

describe('import refuses', () => {
  const deep = 5000;
  const nested: readonly (readonly [what: string, name: string, content: string, line: boolean])[] = [
    ['5,000 lists in a page', 'a.html', '<ul><li>'.repeat(deep), false],
    ['5,000 marks in a page', 'a.html', '<b>'.repeat(deep) + 'x', false],
    ['1,000 lists in a page', 'a.html', '<ul><li>'.repeat(1000), false],
    ['5,000 lists on a line', 'a.md', `# Title\n\n${'- '.repeat(deep)}x`, true],
    ['5,000 quotes on a line', 'a.md', `# Title\n\n${'>'.repeat(deep)} x`, true],
    ['5,000 numbered lists on a line', 'a.md', `# Title\n\n${'1. '.repeat(deep)}x`, true],
    ['lists that are nested line by line', 'a.md', nestedLines(600), true],
    ['500 emphases', 'a.md', `# Title\n\n${'*a '.repeat(500)}x${'*'.repeat(500)}`, false],
  ];
  for (const [what, name, content, hasLine] of nested) {
    it(`${what}, and says so`, {timeout: 20_000}, async () => {
      const {code, out, error} = await importFile(name, content);
      assert.match(error, new RegExp(`^a\\.\\w+: ${hasLine ? 'line \\d+: ' : ''}is nested too deeply: `));
      assert.equal(out, '');
      assert.equal(code, 1);
    });
  }

  it('a file of 5 MB unread, and says how large one may be', async () => {
    const {code, out, error} = await importFile('a.md', new Uint8Array(5_000_000));
    assert.equal(
      error,
      'a.md: is larger than 1 MB, and so no single article. Save the article by itself, without its pictures.\n',
    );
    assert.equal(out, '');
    assert.equal(code, 1);
  });

  const unreadable: readonly (readonly [what: string, content: string | Uint8Array, said: string])[] = [
    ['an empty file', '', 'is empty.'],
    ['a file of spaces and a byte order mark', '\uFEFF \r\n\t', 'is empty.'],
    [
      'a file in another encoding',
      new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x41]),
      'is not saved as UTF-8 text. Save it again with this encoding.',
    ],
  ];
  for (const [what, content, said] of unreadable) {
    for (const name of ['a.md', 'a.html']) {
      it(`${what} named ${name}`, async () => {
        const refused = {code: 1, out: '', error: `${name}: ${said}\n`};
        assert.deepEqual(await importFile(name, content), refused);
      });
    }
  }
});

describe('import takes', () => {
  it('lists within lists as deep as a person writes them', async () => {
    const {code} = await importFile('a.md', nestedLines(30));
    assert.equal(code, 0);
    assert.equal((await importFile('a.html', '<ul><li>x'.repeat(30))).code, 0);
  });

  it('no more than a guide may hold, and lists the rest', async () => {
    const steps = await moonbase('1. a\n'.repeat(2001));
    assert.equal(steps.guide.steps.length, 2000);
    assert.match(told(steps, 2003).join(), /because a guide has no room for so many steps/);
    const paragraphs = await moonbase(`1. a\n\n${'   b\n\n'.repeat(51)}`);
    assert.equal(paragraphs.guide.steps[0]?.body?.length, 50);
    assert.ok(paragraphs.report.some((line) => line.includes('a text has at most 50 paragraphs')));
    const links = await moonbase(
      Array.from({length: 201}, (_, n) => `1. [go ${n}](https://moonbase.example/${n})`).join('\n'),
    );
    assert.equal(links.guide.links?.length, 200);
    assert.match(told(links, 203).join(), /because a guide has at most 200 links/);
    const videos = await moonbase('Video: x\n\n'.repeat(100));
    assert.equal(videos.guide.videos?.length, 99);
    const types = await moonbase(`## Key types\n\n${'a) One key\n\n'.repeat(21)}`);
    assert.equal(types.guide.keyTypes?.length, 20);
    const related = await moonbase(
      `## Related\n\n${Array.from({length: 51}, (_, n) => `- r${n}`).join('\n')}`,
    );
    assert.equal(related.guide.related?.length, 50);
    for (const {report} of [steps, paragraphs, links, videos, types, related]) {
      assert.ok(
        !report.some((line) => /Wrong in the draft|lost sight/.test(line)),
        report.slice(-5).join('\n'),
      );
    }
  });
});

function nestedLines(levels: number): string {
  return Array.from({length: levels}, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
}
