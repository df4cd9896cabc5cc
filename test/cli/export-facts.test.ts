import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {visit} from 'unist-util-visit';
import type {Guide} from '../../src/model/guide.schema.js';
import {exported, FORMAT_NAMES, guideOf, isHtml, treeOf, visibleText, words} from './export-helpers.js';
import {crispProblems, htmlProblems, HTML_RULES} from './export-rules.js';
import {PROJECT} from './helpers.js';

describe('what a guide says beside its texts', () => {
  const shown = (guide: Guide, options = {}): string => visibleText(exported(guide, 'html', options), 'html');

  it('is its numbers: steps by their order, and sub-steps once for each key type', async () => {
    const guide = await guideOf('bitmart');
    const titles: string[] = [];
    visit(treeOf(exported(guide, 'markdown'), 'markdown'), 'heading', ({depth, children: [first]}) => {
      if (depth > 2 && first?.type === 'text') titles.push(first.value);
    });
    const steps = guide.steps.map(({title}, index) => `${String(index + 1)}. ${title}`);
    assert.deepEqual(
      titles.filter((title) => /^\d/.test(title)),
      steps,
    );
    assert.deepEqual(
      titles.filter((title) => title.startsWith('If you have')),
      (guide.keyTypes ?? []).map((keyType) => `If you have this type of key: ${keyType.name}`),
    );
  });

  for (const exchange of readdirSync(join(PROJECT, 'src/guides')).filter((name) => !/shared|\./.test(name))) {
    it(`asks for no tick and promises no change of the page: neither is there in an article (${exchange})`, async () => {
      assert.doesNotMatch(
        shown(await guideOf(exchange)),
        /\btick (?:it|them|this|these)\b|steps for it appear/i,
      );
    });
  }

  it('is its dates, and a warning when a check is overdue', async () => {
    const guide = await guideOf('bitmart');
    const text = shown({...guide, deadline: '2027-01-31', reviewBy: '2026-11-21', updatedOn: '2025-12-01'});
    for (const part of [
      'Replace your lists by January 31, 2027.',
      'Updated on December 1, 2025',
      'Take care: This guide was to be checked again by November 21, 2026',
    ])
      assert.ok(text.includes(part), part);
    assert.ok(!shown({...guide, reviewBy: '2026-11-22'}).includes('was to be checked again'));
  });

  it('is what it rests on, and who says so', async () => {
    const text = shown(await guideOf('binance'));
    assert.match(text, /Based on Altrady’s general article, not on one for Binance\./);
    assert.match(text, /\((?:Altrady|The exchange itself|Somebody else) · /);
  });

  it('is that a rule is not known, and that a third party says one', async () => {
    const text = shown(await guideOf('bitmart'));
    assert.ok(text.includes('Most addresses for a key: not known'));
    assert.ok(text.includes('A third party says so, not Bitmart.'));
  });

  it('is where it does not lead: an address that is unknown or not allowed', async () => {
    const guide = await guideOf('bitmart');
    const text = shown(guide);
    assert.ok(text.includes('Open it yourself: its address is not known here.'));
    assert.ok(
      text.includes('Not a link: support.cryptact.com belongs neither to the exchange nor to Altrady.'),
    );
    const links = guide.links?.map((link) => ({...link, href: 'https://bitmart.evil.example/'}));
    const foreign = exported({...guide, links: links ?? []}, 'html');
    assert.ok(!foreign.includes('href="https://bitmart.evil.example'));
    assert.ok(words(foreign).includes('Not a link: <code>bitmart.evil.example</code>'));
  });

  it('is a way to the guide with its tools, where there is one', async () => {
    const guide = await guideOf('bitmart');
    const liveUrl = 'https://www.altrady.com/guides/bitmart';
    const text = exported(guide, 'html', {liveUrl});
    assert.equal(text.split(`href="${liveUrl}"`).length - 1, 3); // At the top, and for each list of addresses.
    assert.ok(!exported(guide, 'html').includes('interactive'));
  });
});

describe('a video in an export', () => {
  const withVideos = async (): Promise<Guide> => {
    const guide = await guideOf('bitmart');
    const [first, second] = guide.videos ?? [];
    assert.ok(first && second);
    const file = 'https://media.altrady.com/standard.mp4';
    return {
      ...guide,
      videos: [
        {...first, provider: 'youtube', reference: 'dQw4w9WgXcQ', title: 'The ${youtube}[key](x) | one'},
        {...second, provider: 'file', reference: file},
      ],
    };
  };

  it('is a player where the platform has one, and a link elsewhere', async () => {
    const guide = await withVideos();
    const player = 'https://www.youtube.com/embed/dQw4w9WgXcQ';
    const page = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
    assert.match(
      exported(guide, 'crisp'),
      /^\$\{youtube\}\[Video 1: The youtube key \(x\) one\]\(dQw4w9WgXcQ\)$/m,
    );
    assert.ok(exported(guide, 'zendesk').includes(`<iframe src="${player}" width="560"`));
    assert.ok(exported(guide, 'intercom').includes(`<iframe src="${player}"></iframe>`));
    assert.ok(exported(guide, 'markdown').includes(`(${page})`));
    assert.ok(exported(guide, 'html').includes(`href="${page}"`));
  });

  it('is a link where it is a file, and keeps to the rules', async () => {
    const guide = await withVideos();
    for (const format of FORMAT_NAMES)
      assert.ok(exported(guide, format).includes('https://media.altrady.com/standard.mp4'));
    assert.deepEqual(crispProblems(exported(guide, 'crisp')), []);
    for (const format of FORMAT_NAMES.filter(isHtml))
      assert.deepEqual(
        htmlProblems(exported(guide, format), HTML_RULES[format as keyof typeof HTML_RULES]),
        [],
      );
  });

  it('says that it is not linked yet', async () => {
    const text = visibleText(exported(await guideOf('bitmart'), 'crisp'), 'crisp');
    assert.ok(text.includes('This video is not linked yet. The written steps take you all the way.'));
  });
});
