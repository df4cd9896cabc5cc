import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeProject, MOONBASE, replaced, run} from './helpers.js';

const dutch = replaced(replaced(MOONBASE, '"locale": "en"', '"locale": "nl"'), '"Why?"', '"Waarom?"');

/** What `check` tells of a Dutch guide beside the English one. */
async function problemsOf(
  translation: string,
  english: string | undefined = MOONBASE,
): Promise<readonly string[]> {
  const root = makeProject({
    'src/guides/moonbase/nl.json': translation,
    'src/guides/moonbase/en.json': english,
  });
  const {out} = await run(root, 'check', 'src/guides/moonbase/nl.json');
  return out
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .filter((line) => !line.includes(' warning: '))
    .map((line) => line.replace('src/guides/moonbase/nl.json:', ''));
}

describe('check tells the translator of a guide', () => {
  it('nothing, if only words differ', async () => {
    assert.deepEqual(await problemsOf(dutch), []);
  });

  it('nothing of its own dates, pages and videos', async () => {
    let text = replaced(dutch, '"updatedOn": "2025-01-31"', '"updatedOn": "2025-02-28"');
    text = replaced(text, 'example/login"', 'example/nl/login"');
    text = replaced(
      text,
      '"title": "Crater keys"',
      '"title": "Crater", "provider": "youtube", "reference": "abcdefghijk"',
    );
    text = replaced(text, '"value": "Allowed IPs"', '"value": "Toegestane IP-adressen"');
    assert.deepEqual(await problemsOf(text), []);
  });

  it('of each entry that is missing or that English has not', async () => {
    const text = replaced(
      dutch,
      '{"id": "never-delete", "kind": "stop", "title": "Never delete the account"}',
      '{"id": "nooit", "kind": "stop", "title": "Nooit"}, {"id": "toch", "kind": "note", "title": "Toch"}',
    );
    assert.deepEqual(await problemsOf(text), [
      '24:3 notices: "never-delete" is missing, but en.json has it. Add its translation.',
      '24:16 notices[0].id: "nooit" is not in en.json. Correct the id, or delete the entry.',
      '24:67 notices[1].id: "toch" is not in en.json. Correct the id, or delete the entry.',
    ]);
  });

  it('of each entry of a list that is not there at all', async () => {
    const text = replaced(
      dutch,
      '  "notices": [{"id": "never-delete", "kind": "stop", "title": "Never delete the account"}],\n',
      '',
    );
    assert.deepEqual(await problemsOf(text), [
      '1:1 notices: "never-delete" is missing, but en.json has it. Add its translation.',
    ]);
  });

  it('of sub-steps, within the step that they belong to', async () => {
    const text = replaced(dutch, '"id": "edit"', '"id": "bewerk"').replace('["edit"]', '["bewerk"]');
    assert.deepEqual(await problemsOf(text), [
      '37:7 steps[1].substeps: "edit" is missing, but en.json has it. Add its translation.',
      '39:11 steps[1].substeps[0].id: "bewerk" is not in en.json. Correct the id, or delete the entry.',
      '63:7 faq[0].steps: must be as in en.json: ["edit"], found ["bewerk"].',
    ]);
  });

  it('of a missing step once, not again for each of its parts', async () => {
    const english = replaced(
      MOONBASE,
      '"steps": [\n',
      '"steps": [{"id": "first", "title": "First", "substeps": [{"id": "within", "title": "Within"}]},\n',
    );
    assert.deepEqual(await problemsOf(dutch, english), [
      '25:3 steps: "first" is missing, but en.json has it. Add its translation.',
    ]);
  });

  it('of another order', async () => {
    const two =
      '"notices": [{"id": "one", "kind": "note", "title": "1"}, {"id": "two", "kind": "note", "title": "2"},';
    const swapped =
      '"notices": [{"id": "two", "kind": "note", "title": "2"}, {"id": "one", "kind": "note", "title": "1"},';
    const english = replaced(MOONBASE, '"notices": [', two);
    assert.deepEqual(await problemsOf(replaced(dutch, '"notices": [', swapped), english), [
      '24:3 notices: has another order than en.json. There it is: one, two, never-delete.',
    ]);
  });

  it('of what would lead its readers another way', async () => {
    let text = replaced(dutch, '["moonbase.example"]', '["moonbase.example", "maanbasis.example"]');
    text = replaced(text, '"whitelistEditable": true', '"whitelistEditable": false');
    text = replaced(text, '"value": 30', '"value": 300');
    text = replaced(text, '      "per": "once"\n', '      "per": "account"\n');
    assert.deepEqual(await problemsOf(text), [
      '3:54 exchange.hosts: must be as in en.json: ["moonbase.example"], found ["moonbase.example","maanbasis.example"].',
      '31:7 steps[0].per: must be as in en.json: "once", found "account".',
      '53:7 keyTypes[0].whitelistEditable: must be as in en.json: true, found false.',
      '68:17 ipRules.maximum.value: must be as in en.json: 30, found 300.',
    ]);
  });

  it('of a text that only one of both has', async () => {
    const text = replaced(
      replaced(dutch, '  "updatedOn"', '  "scope": "Moonbase Futures",\n  "updatedOn"'),
      '      "body": ["Open [Moonbase][login] and click {{Menu > API}}."],\n',
      '',
    );
    assert.deepEqual(await problemsOf(text), [
      '6:3 scope: is not in en.json. Delete it here, or add it there.',
      '27:5 steps[0].body: is missing, but en.json has it. Add it.',
    ]);
  });

  it('that English comes first', async () => {
    const root = makeProject({'src/guides/moonbase/nl.json': dutch});
    const {code, out} = await run(root, 'check');
    assert.match(
      out,
      /^src\/guides\/moonbase\/nl\.json:1:1 there is no en\.json in this folder\. Every guide is there in English first\.\n/,
    );
    assert.equal(code, 1);
  });

  it('that English has problems itself', async () => {
    for (const english of ['{', '{}']) {
      assert.deepEqual(await problemsOf(dutch, english), [
        '1:1 cannot be compared with en.json, which has problems itself. Repair that one first.',
      ]);
    }
  });
});
