import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checked, makeProject, MOONBASE, replaced, run} from './helpers.js';

const en = 'src/guides/moonbase/en.json';
const shared = {
  'src/guides/shared/en.json': JSON.stringify({
    schemaVersion: 1,
    locale: 'en',
    notices: [{id: 'own-list', kind: 'note', title: 'Own list', body: ['First.', 'Second.']}],
  }),
};
const notice = '{"id": "never-delete", "kind": "stop", "title": "Never delete the account"}';
const using = (entry: string) => replaced(MOONBASE, notice, entry);
const two = using('{"use": "own-list"}, {"use": "own-list", "id": "other"}');

describe('check points at what the author wrote', () => {
  it('in paragraphs that are added to shared ones', async () => {
    const {problems} = await checked({
      ...shared,
      [en]: using('{"use": "own-list", "more": ["Fine.", "**Open"]}'),
    });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /notices\[0\]\.more\[1\]: the mark \*\* is not complete/);
  });

  it('in paragraphs of their own below added ones', async () => {
    const {problems} = await checked({
      ...shared,
      [en]: using('{"use": "own-list", "body": ["**Open"], "more": ["Fine."]}'),
    });
    assert.match(problems[0] ?? '', /notices\[0\]\.body\[0\]: the mark/);
  });

  for (const [locale, told] of [
    ['english', '"english" is no language that browsers know. Write one such as en, nl or pt-BR.'],
    ['dk', '"dk" is no language that browsers know. Write one such as en, nl or pt-BR.'],
    ['en-UK', '"en-UK" is commonly written "en-GB". Write it so, here and in the name of the file.'],
  ] as const) {
    it(`once at a language that there is not: ${locale}`, async () => {
      const {problems} = await checked({
        ...shared,
        [en]: replaced(two, '"locale": "en"', `"locale": "${locale}"`),
      });
      assert.deepEqual(problems, [`${en} locale: ${told}`]);
    });
  }

  it('once at a language that has no shared entries', async () => {
    const fr = 'src/guides/moonbase/fr.json';
    const {problems} = await checked({
      ...shared,
      [en]: two,
      [fr]: replaced(two, '"locale": "en"', '"locale": "fr"'),
    });
    assert.deepEqual(problems, [
      `${fr} locale: there are no shared entries in "fr", and this guide takes some over. Translate src/guides/shared/en.json to src/guides/shared/fr.json first, or write the entries themselves.`,
    ]);
  });
});

describe('new refuses', () => {
  it('a language that there is not', async () => {
    const {code, error} = await run(makeProject({[en]: MOONBASE}), 'new', 'moonbase', '--locale', 'dk');
    assert.match(error, /"dk" is no language tag/);
    assert.equal(code, 2);
  });
});
