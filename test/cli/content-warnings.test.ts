import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checked, ENGLISH, MOONBASE, replaced} from './helpers.js';

const en = 'src/guides/moonbase/en.json';
const without = replaced(MOONBASE, '      "tool": "key-type-picker",\n', '');

describe('check warns of what passes for a guide', () => {
  it('but has steps for key types that no reader can choose', async () => {
    const {code, warnings} = await checked({[en]: without});
    assert.ok(
      warnings.includes(
        `${en} steps[1].substeps[0].keyTypes: no step carries the choice of key type ("tool": "key-type-picker"), so readers see this step only where the page has a picker of its own. Add the tool to the step in which readers find out their type.`,
      ),
    );
    assert.equal(code, 0);
  });

  it('once, and says how many steps there are', async () => {
    const both = replaced(without, '"title": "Log in",', '"title": "Log in", "keyTypes": ["crater"],');
    const {warnings} = await checked({[en]: both});
    const told = warnings.filter((warning) => warning.includes('key-type-picker'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /steps\[0\]\.keyTypes: .* this step and 1 other only where/);
  });

  it('not where a step carries the choice', async () => {
    const {warnings} = await checked({[en]: MOONBASE});
    assert.ok(!warnings.some((warning) => warning.includes('key-type-picker')));
  });

  it('but has a key type that no step is for', async () => {
    const idle = replaced(
      MOONBASE,
      '"keyTypes": [\n    {',
      '"keyTypes": [{"id": "rim", "name": "Rim key", "summary": "Stands below Rim."},\n    {',
    );
    const {warnings} = await checked({[en]: idle});
    assert.deepEqual(
      warnings.filter((warning) => warning.includes('no step or sub-step')),
      [
        `${en} keyTypes[0]: no step or sub-step is for this key type. Write "keyTypes": ["rim"] in those that only its readers do, or delete the type.`,
      ],
    );
  });
});

describe('check warns of an exchange that takes fewer addresses than there are', () => {
  const fewer = replaced(MOONBASE, '"value": 30', '"value": 10');
  const saying = (text: string, title = text) =>
    replaced(
      replaced(fewer, '"Edit the list"', JSON.stringify(title)),
      'Open [Moonbase]',
      `${text}. Open [Moonbase]`,
    );

  it('and names the steps whose texts ask for all of them', async () => {
    const {warnings} = await checked({[en]: saying('Count to 20')});
    assert.deepEqual(
      warnings.filter((warning) => warning.includes('ipRules')),
      [
        `${en} ipRules.maximum: is 10, but Altrady’s list has 20 addresses, and texts of these steps say 20: log-in, edit. Write texts of your own there that say what the reader does.`,
      ],
    );
  });

  for (const text of ['Count to 200', 'Such as 192.0.2.20', 'Count them', 'Paste 10 of the 20']) {
    it(`not where they do not: ${text}`, async () => {
      const {warnings} = await checked({[en]: saying(text)});
      assert.ok(!warnings.some((warning) => warning.includes('ipRules')));
    });
  }

  it('not where it takes enough', async () => {
    const {warnings} = await checked({[en]: replaced(saying('Count to 20'), '"value": 10', '"value": 20')});
    assert.ok(!warnings.some((warning) => warning.includes('ipRules')));
  });
});

describe('check warns of a translation', () => {
  const nl = 'src/guides/moonbase/nl.json';
  const dutch = replaced(MOONBASE, '"locale": "en"', '"locale": "nl"');
  const english = async (files: Readonly<Record<string, string>>) =>
    (await checked(files)).warnings.flatMap((warning) =>
      warning.endsWith(': says the same as en.json, in English. Translate it.')
        ? [warning.replace(/:.*/, '')]
        : [],
    );

  it('of each sentence that says the same as the English one, not of a word or two, names and words on the screen', async () => {
    assert.deepEqual(
      await english({[en]: MOONBASE, [nl]: dutch}),
      [
        'title',
        'notices[0].title',
        'steps[0].body[0]',
        'steps[1].title',
        'steps[1].substeps[0].title',
        'keyTypes[0].summary',
        'faq[0].answer[0]',
        'errors[0].meaning[0]',
      ].map((path) => `${nl} ${path}`),
    );
    const same =
      '**Copy all of them** `one two three` {{Menu > API > New key}} {exchange} https://a.example/b-c-d';
    const labels = (text: string) => replaced(text, '"Why?"', `"Moonbase, Altrady: ${same} OK 1 2 3"`);
    assert.ok(
      !(await english({[en]: labels(MOONBASE), [nl]: labels(dutch)})).some((path) =>
        path.includes('faq[0].q'),
      ),
    );
  });

  it('not of a translation into the English of another country', async () => {
    const british = replaced(MOONBASE, '"locale": "en"', '"locale": "en-GB"');
    assert.deepEqual(await english({[en]: MOONBASE, 'src/guides/moonbase/en-GB.json': british}), []);
  });

  it('of each of the widget’s words that is a sentence, in each of its forms', async () => {
    const words = JSON.parse(ENGLISH) as {readonly messages: object};
    const file = 'src/locales/nl.json';
    const found = await english({
      [en]: MOONBASE,
      [file]: JSON.stringify({...words, locale: 'nl', name: 'Nederlands'}),
    });
    assert.ok(found.length > 150);
  });

  it('of each shared sentence', async () => {
    const shared = (locale: string) =>
      JSON.stringify({
        schemaVersion: 1,
        locale,
        notices: [{id: 'one', kind: 'note', title: 'Never delete the account', body: ['Click **Save**.']}],
      });
    assert.deepEqual(
      await english({
        [en]: MOONBASE,
        'src/guides/shared/en.json': shared('en'),
        'src/guides/shared/nl.json': shared('nl'),
      }),
      ['src/guides/shared/nl.json notices[0].title'],
    );
  });
});
