import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checked, MOONBASE, replaced} from './helpers.js';

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
