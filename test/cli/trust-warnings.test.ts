import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeProject, MOONBASE, replaced, run} from './helpers.js';

/** The day on which these tests are run is 30 June 2025. */
async function warningsOf(english: string, others: Readonly<Record<string, string>> = {}) {
  const root = makeProject({'src/guides/moonbase/en.json': english, ...others});
  const {code, out} = await run(root, 'check', '--json');
  const {warnings} = JSON.parse(out) as {
    readonly warnings: readonly {file: string; path: string; message: string}[];
  };
  return {code, warnings: warnings.map(({file, path, message}) => `${file} ${path}: ${message}`)};
}

const withField = (text: string, field: string) =>
  replaced(text, '"basis": "altrady-article",', `"basis": "altrady-article", ${field},`);
const verified = (day: string) =>
  replaced(MOONBASE, '"confidence": "altrady"', `"confidence": "altrady", "verifiedOn": "${day}"`);
const en = 'src/guides/moonbase/en.json';

describe('check warns', () => {
  it('of a guide that was to be checked again, and lets it pass', async () => {
    const {code, warnings} = await warningsOf(withField(MOONBASE, '"reviewBy": "2025-06-29"'));
    assert.ok(
      warnings.includes(
        `${en} reviewBy: the guide was to be checked again by 2025-06-29, and its readers are told so. Compare it with its sources, then set a later day.`,
      ),
    );
    assert.equal(code, 0);
  });

  it('not on the day itself', async () => {
    const {warnings} = await warningsOf(withField(MOONBASE, '"reviewBy": "2025-06-30"'));
    assert.ok(!warnings.some((warning) => warning.includes('reviewBy')));
  });

  it('of a source that was compared more than a year ago', async () => {
    const {warnings} = await warningsOf(verified('2024-06-29'));
    assert.equal(
      warnings[0],
      `${en} sources[0].verifiedOn: "article" was last compared on 2024-06-29, more than a year ago. Compare the guide with the page again.`,
    );
  });

  it('of sources that were never compared, once', async () => {
    const {warnings} = await warningsOf(MOONBASE);
    assert.equal(warnings.filter((warning) => warning.includes('no day is recorded')).length, 1);
    const {warnings: fresh} = await warningsOf(verified('2024-06-30'));
    assert.ok(!fresh.some((warning) => warning.includes('no day') || warning.includes('a year')));
  });

  it('of each fact without a source', async () => {
    const {warnings} = await warningsOf(verified('2025-06-01'));
    assert.deepEqual(
      warnings.map((warning) => /json (\S+):/.exec(warning)?.[1]),
      ['links[0]', 'notices[0]', 'steps[0]', 'steps[1]', 'keyTypes[0]', 'faq[0]', 'credentials[0]'],
    );
    assert.match(
      warnings[1] ?? '',
      /: names no source\. Add "sources" with the ids of the pages that say so\.$/,
    );
  });

  it('of a translation only that it is overdue: it rests on the same sources', async () => {
    const dutch = withField(
      replaced(MOONBASE, '"locale": "en"', '"locale": "nl"'),
      '"reviewBy": "2025-01-01"',
    );
    const {warnings} = await warningsOf(MOONBASE, {'src/guides/moonbase/nl.json': dutch});
    assert.deepEqual(
      warnings
        .filter((warning) => warning.includes('nl.json') && !warning.includes('Translate it'))
        .map((warning) => warning.split(':')[0]),
      ['src/guides/moonbase/nl.json reviewBy'],
    );
  });

  it('of a page elsewhere that is said to be of the exchange or of Altrady', async () => {
    const strangers = async (confidence: string, url: string) => {
      const text = replaced(
        verified('2025-06-01'),
        '"confidence": "altrady"',
        `"confidence": "${confidence}"`,
      );
      const {warnings} = await warningsOf(replaced(text, 'https://support.altrady.com/en/moonbase', url));
      return warnings.filter((warning) => warning.includes('own page'));
    };
    assert.deepEqual(await strangers('exchange', 'https://moonbase.example.blog/help'), [
      `${en} sources[0].url: "article" is said to be Moonbase’s own page, but its address is on none of Moonbase’s domains. Write "confidence": "third-party", or correct the address or exchange.hosts.`,
    ]);
    assert.deepEqual(await strangers('altrady', 'https://docs.moonbase.example/'), [
      `${en} sources[0].url: "article" is said to be Altrady’s own page, but its address is on none of Altrady’s domains. Write "confidence": "third-party", or correct the address.`,
    ]);
    for (const url of [
      'https://github.com/okx-fan/api',
      'https://github.com/',
      'https://support.altrady.com/',
    ])
      assert.equal((await strangers('exchange', url)).length, 1, url);
    for (const url of ['https://docs.moonbase.example/', 'https://github.com/okx/agent-trade-kit'])
      assert.deepEqual(await strangers('exchange', url), []);
    assert.deepEqual(await strangers('third-party', 'https://moonbase.example.blog/help'), []);
  });

  it('of days that are still to come', async () => {
    const future = replaced(
      verified('2026-06-01'),
      '"label": "Crater"',
      '"label": "Crater", "seenOn": "2025-07-02"',
    );
    const {warnings} = await warningsOf(replaced(future, '2025-01-31', '2025-12-24'));
    assert.deepEqual(
      warnings.filter((warning) => warning.includes('still to come')),
      [
        `${en} updatedOn: 2025-12-24 is still to come. Correct the day.`,
        `${en} sources[0].verifiedOn: 2026-06-01 is still to come. Correct the day.`,
        `${en} keyTypes[0].signs[0].seenOn: 2025-07-02 is still to come. Correct the day.`,
      ],
    );
  });

  it('of shared sources in the shared file, and not in each guide', async () => {
    const page = {id: 'page', title: 'Page', url: 'https://www.altrady.com/page', confidence: 'altrady'};
    const shared = {schemaVersion: 1, locale: 'en', sources: [page]};
    const guide = replaced(
      verified('2025-06-01'),
      '"id": "never-delete",',
      '"id": "never-delete", "sources": ["page"],',
    );
    const {warnings} = await warningsOf(guide, {'src/guides/shared/en.json': JSON.stringify(shared)});
    assert.deepEqual(
      warnings
        .filter((warning) => warning.includes('no day is recorded'))
        .map((warning) => warning.split(',')[0]),
      [
        'src/guides/shared/en.json sources: no day is recorded on which these were compared with the guide: page. Set verifiedOn when you have done it.',
      ],
    );
  });

  it('and fails for it where it is told to be strict', async () => {
    const root = makeProject({[en]: MOONBASE});
    assert.equal((await run(root, 'check')).code, 0);
    assert.equal((await run(root, 'check', '--strict')).code, 1);
  });

  it('only when there is nothing to repair first', async () => {
    const root = makeProject({[en]: replaced(MOONBASE, '"number": 1', '"number": 0')});
    assert.doesNotMatch((await run(root, 'check')).out, /warning/);
  });
});
