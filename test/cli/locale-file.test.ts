import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeholders, type Message} from '../../src/model/messages.js';
import {ENGLISH, makeProject, MOONBASE, run} from './helpers.js';

type Messages = Readonly<Record<string, Message>>;

const english = (JSON.parse(ENGLISH) as {readonly messages: Messages}).messages;
const plain = 'guide.retry';
const filled = 'guide.progress';
const counted = 'faq.found';

/** A locale file as its author has it: every text as in English, but those that are given. */
function localeFile(locale: string, messages: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({locale, name: 'A language', messages: {...english, ...messages}}, null, 2);
}

/** What `check` tells of a file, each with its line and column in it. */
async function problemsOf(text: string, name = 'nl'): Promise<readonly string[]> {
  const file = `src/locales/${name}.json`;
  const {out} = await run(
    makeProject({'src/guides/moonbase/en.json': MOONBASE, [file]: text}),
    'check',
    file,
  );
  const lines = out
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .filter((line) => !line.includes(': warning: '));
  return lines.map((line) => line.replace(`${file}:`, ''));
}

/** Line and column of a part of a text. */
function placeOf(text: string, part: string): string {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

describe('check tells the author of a locale file', () => {
  it('nothing, if it has every text', async () => {
    assert.deepEqual(await problemsOf(localeFile('nl')), []);
  });

  it('of each text that is missing, with the English one', async () => {
    const text = localeFile('nl', {[plain]: undefined, [counted]: undefined});
    const place = placeOf(text, '"messages"');
    assert.deepEqual(await problemsOf(text), [
      `${place} messages.${plain}: is missing. In English: ${JSON.stringify(english[plain])}.`,
      `${place} messages.${counted}: is missing. In English: ${JSON.stringify(english[counted])}.`,
    ]);
  });

  it('of a misspelt key, by the one that is missing', async () => {
    const text = localeFile('nl', {[plain]: undefined, 'guide.retri': 'Opnieuw'});
    assert.deepEqual(await problemsOf(text), [
      `${placeOf(text, '"guide.retri"')} messages.guide.retri: unknown field "guide.retri". Delete it, or correct it to ${plain}.`,
    ]);
  });

  it('of a placeholder that is translated too', async () => {
    const wanted = placeholders(english[filled] ?? '').map((name) => `{${name}}`);
    const text = localeFile('nl', {[filled]: '{klaar}'});
    assert.ok(wanted.length > 0);
    assert.deepEqual(await problemsOf(text), [
      `${placeOf(text, `"${filled}"`)} messages.${filled}: must have the placeholders of the English text: ${wanted.join(', ')}. Found: {klaar}.`,
    ]);
  });

  it('of a placeholder where English has none', async () => {
    const text = localeFile('nl', {[plain]: 'Opnieuw, {naam}'});
    assert.deepEqual(await problemsOf(text), [
      `${placeOf(text, `"${plain}"`)} messages.${plain}: must have the placeholders of the English text: none. Found: {naam}.`,
    ]);
  });

  it('of something else than a text', async () => {
    const text = localeFile('nl', {[plain]: 5});
    assert.deepEqual(await problemsOf(text), [
      `${placeOf(text, `"${plain}"`)} messages.${plain}: expected a text in double quotes, or a block with at least "other", found 5.`,
    ]);
  });

  it('of another language than the name of its file', async () => {
    assert.deepEqual(await problemsOf(localeFile('nl'), 'fr'), [
      '2:3 locale: is "nl", but the file is named fr.json. Both must be the same: correct the locale, or rename the file.',
    ]);
  });

  it('of plural forms that the language lacks or needs', async () => {
    const text = localeFile('pl', {[counted]: {one: '{count}', two: '{count}', other: '{count}'}});
    const key = placeOf(text, `"${counted}"`);
    const problems = await problemsOf(text, 'pl');
    assert.deepEqual(
      problems.filter((line) => line.includes(counted)),
      [
        `${key} messages.${counted}: lacks the form "many", which this language counts with. Add it.`,
        `${key} messages.${counted}: lacks the form "few", which this language counts with. Add it.`,
        `${placeOf(text, '"two"')} messages.${counted}.two: this language has no form "two". Its forms are: few, many, one, other.`,
      ],
    );
  });

  it('nothing of forms for millions, nor of languages that Node does not know', async () => {
    assert.deepEqual(await problemsOf(localeFile('es'), 'es'), []);
    assert.deepEqual(await problemsOf(localeFile('tlh'), 'tlh'), []);
  });

  it('where the English words are broken, before they are needed', async () => {
    const {code, out} = await run(
      makeProject({'src/guides/moonbase/en.json': MOONBASE, 'src/locales/en.json': '{'}),
      'check',
    );
    assert.match(out, /^src\/locales\/en\.json:1:2 a closing \} is missing/);
    assert.equal(code, 1);
  });
});
