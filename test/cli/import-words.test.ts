import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Findings} from '../../src/cli/import/findings.js';
import {importArticle} from '../../src/cli/import/import-article.js';
import {readArticle} from '../../src/cli/import/read-article.js';
import {lostWords} from '../../src/cli/import/words.js';
import {plainText} from '../../src/model/rich-text.js';
import {BITMART, draft, moonbase, moonbasePage, type Drafted} from './import-helpers.js';

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** All texts of a draft as readers see them, without what the author has still to write. */
function textsOf(data: unknown): readonly string[] {
  if (typeof data === 'string') return data.startsWith('TODO: ') ? [] : [plainText(data)];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** The words of the article that are missing in draft and report together. */
function missing(article: string, {guide, report}: Drafted): readonly string[] {
  const there = countOf([...textsOf(guide), ...report].flatMap(wordsOf));
  return [...countOf(wordsOf(article))]
    .filter(([word, times]) => times > (there.get(word) ?? 0))
    .map(([word]) => word);
}

/** The article as people read it: without addresses, numbers of lists, and tags. */
function shown(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, ']').replace(/^\d+\. /gm, '');
}

function shownPage(html: string): string {
  return html
    .replace(/<(script|style)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[gl]t;/g, ' ');
}

/** Words that no other place of an article has. */
class Words {
  #count = 0;

  next(): string {
    return `w${this.#count++}q`;
  }

  get all(): readonly string[] {
    return Array.from({length: this.#count}, (_, index) => `w${index}q`);
  }
}

/** The same numbers on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Block = (word: () => string) => string;

const MARKDOWN: readonly Block[] = [
  (w) => `## ${w()}`,
  (w) => `### ${w()} ${w()}?`,
  (w) => `## ${w()} FAQ ${w()}`,
  (w) => `## Related ${w()}`,
  (w) => `## Step 2 ${w()}`,
  (w) => `## ${w()} keys`,
  (w) => `## Which type of key ${w()}`,
  (w) => `a) ${w()} keys ${w()}\n\nb) ${w()} key is ${w()}`,
  (w) => `${w()} **${w()}** \`${w()}\` *${w()}*. ${w()}`,
  (w) => `**${w()}?** ${w()}`,
  (w) => `${w()} ${w()}?`,
  (w) =>
    `1. ${w()}. ${w()} **${w()}**\n   - ${w()}\n     1. ${w()}\n\n        ${w()}\n2. ${w()} [${w()}](https://moonbase.example/x)\n\n   > ${w()}`,
  (w) => `- ${w()} [${w()}](https://evil.example/)\n- ![${w()}](https://moonbase.example/a.png) ${w()}`,
  (w) => `- [ ] ${w()}\n- [x] ${w()}`,
  (w) => `| ${w()} | ${w()} |\n|---|---|\n| ${w()} | **${w()}** |`,
  (w) => `> ${w()}\n>\n> - ${w()}`,
  (w) => `\`\`\`\n${w()}\n${w()}\n\`\`\``,
  (w) => `<div>${w()}</div>`,
  (w) => `${w()} <b>${w()}</b> ~~${w()}~~`,
  (w) => `Video: ${w()}`,
  (w) => `[${w()}](https://youtu.be/abcdefghijk)`,
  (w) => `Return to: ${w()}`,
  () => 'Updated on: 01/02/2024',
  (w) => `Updated on: ${w()}`,
  (w) => `![${w()}](https://moonbase.example/a.png)`,
  () => '---',
  (w) => `# ${w()}`,
];

const PAGE: readonly Block[] = [
  (w) => `<h2>${w()}</h2>`,
  (w) => `<h3>${w()}?</h3>`,
  (w) => `<h2>FAQ</h2><p>${w()}</p>`,
  (w) => `<h2>Related</h2><p>${w()} <a href="https://altrady.com/${w()}">${w()}</a> ${w()}</p>`,
  (w) => `<div>${w()}<p>${w()}</p>${w()}</div>`,
  (w) =>
    `<ol><li>${w()}<ul><li><p>${w()}</p><p>${w()}</p></li></ul>${w()}</li>${w()}<li><h4>${w()}</h4></li></ol>`,
  (w) =>
    `<table><caption>${w()}</caption><tr><th>${w()}</th></tr><tr><td>${w()}<p>${w()}</p></td></tr></table>`,
  (w) => `<dl><dt>${w()}</dt><dd>${w()}</dd></dl>`,
  (w) => `<details><summary>${w()}</summary>${w()}</details>`,
  (w) => `<figure><img src="x" alt="${w()}"><figcaption>${w()}</figcaption></figure>`,
  (w) =>
    `<p><span>${w()}</span> <kbd>${w()}</kbd> <u>${w()}</u> <del>${w()}</del> <q>${w()}</q> <sup>${w()}</sup></p>`,
  (w) => `<pre><code>${w()}\n${w()}</code></pre>`,
  (w) => `<svg><title>${w()}</title></svg><template>${w()}</template><noscript>${w()}</noscript>`,
  (w) =>
    `<button>${w()}</button> <label>${w()}</label> <select><option>${w()}</option></select> <textarea>${w()}</textarea>`,
  (w) =>
    `<video src="a.mp4">${w()}</video><iframe src="https://youtu.be/abcdefghijk" title="x">${w()}</iframe>`,
  (w) => `<blockquote>${w()}</blockquote><aside>${w()}</aside><nav>${w()}</nav><dialog>${w()}</dialog>`,
  (w) =>
    `<custom-element>${w()}</custom-element> <a>${w()}</a> <a href="#x">${w()}</a> <map><area alt="x">${w()}</map>`,
  (w) => `<!-- ${w()} -->`,
  (w) =>
    `<a href="https://altrady.com/x"><p>${w()}</p><p>${w()}</p></a><del><p>${w()}</p><p>${w()}</p></del>`,
  (w) =>
    `<h2>${w()}<div>${w()}</div></h2><b><p>${w()}</p><p>${w()}</p></b><ol><li><b><div>${w()}</div></b>${w()}</li></ol>`,
];

describe('an import loses no word', () => {
  it('of the Bitmart article', async () => {
    assert.deepEqual(missing(shown(BITMART.md), await draft('md', BITMART.md)), []);
    assert.deepEqual(missing(shownPage(BITMART.html), await draft('html', BITMART.html)), []);
  });

  it('of the Bitmart article, and puts none into its mouth', async () => {
    const {guide} = await draft('md', BITMART.md);
    const known = new Set(wordsOf(BITMART.md));
    const {title, summary, steps, keyTypes, videos, faq} = guide;
    const texts = textsOf({
      title,
      summary,
      steps: steps.map(({title, body}) => [title, body]),
      keyTypes: keyTypes?.map(({name, summary}) => [name, summary]),
      videos: videos?.map(({title}) => title),
      faq: faq?.map(({question, answer}) => [question, answer]),
    });
    assert.deepEqual(
      texts.flatMap(wordsOf).filter((word) => !known.has(word)),
      [],
    );
  });

  const kinds = [
    ['Markdown', MARKDOWN, moonbase],
    ['pages', PAGE, moonbasePage],
  ] as const;
  for (const [name, blocks, importing] of kinds) {
    it(`of 150 articles as ${name}, made of everything that there is`, async () => {
      for (let seed = 1; seed <= 150; seed++) {
        const random = randomFrom(seed);
        const words = new Words();
        const text = Array.from({length: 3 + random(20)}, () => {
          const block = blocks[random(blocks.length)];
          return block?.(() => words.next()) ?? '';
        }).join('\n\n');
        const drafted = await importing(text);
        const found = new Set([...textsOf(drafted.guide), ...drafted.report].flatMap(wordsOf));
        assert.deepEqual(
          words.all.filter((word) => !found.has(word)),
          [],
          `seed ${seed}:\n${text}`,
        );
        const doubts = drafted.report.filter((line) => /lost sight|Wrong in the draft/.test(line));
        assert.deepEqual(doubts, [], `seed ${seed}:\n${drafted.report.join('\n')}\n${text}`);
      }
    });
  }

  it('without telling, were a part of it to forget one', async () => {
    const {guide} = await moonbase('1. Go there');
    const findings = new Findings();
    findings.leave(1, 'a table', 'kept', 'why not');
    const article = 'Replace Moonbase IP whitelist. Go there there, lost and kept';
    assert.deepEqual(lostWords(article, guide, findings), ['there', 'lost', 'and']);
    const read = readArticle(new TextEncoder().encode('# Replace Moonbase IP whitelist'), 'markdown');
    const options = {locale: 'en', known: []};
    const imported = importArticle({...read, words: `${read.words} forgotten`}, options);
    assert.deepEqual(
      imported?.findings.leftovers.map(({what, text}) => [what, text]),
      [['words somewhere in the article', 'forgotten']],
    );
  });
});
