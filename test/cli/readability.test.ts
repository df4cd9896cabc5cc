import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readingOf, textsOf, type Reading} from './reading.js';

/** School year seven: a reader of twelve. */
const HARDEST = 7;
const HARDEST_ON_AVERAGE = 5;
/** Below this the formula says more about one long word than about the text. */
const FEWEST_WORDS = 10;

const GUIDES = new URL('../../src/guides/', import.meta.url);
const WORDS = new URL('../../src/locales/en.json', import.meta.url);

interface Entry extends Reading {
  readonly path: string;
  readonly text: string;
}

interface GuideFile {
  readonly exchange?: {readonly name: string};
}

const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const folders = readdirSync(GUIDES).filter((name) => !name.includes('.'));
const guides = folders.map((folder) => [folder, read(new URL(`${folder}/en.json`, GUIDES))] as const);
const names = guides.flatMap(([, data]) => (data as GuideFile).exchange?.name ?? []);

const entriesOf = (data: unknown): readonly Entry[] =>
  [...textsOf(data)].map(([path, text]) => ({path, text, ...readingOf(text, names)}));

const hardest = (entries: readonly Entry[]): readonly string[] =>
  entries
    .filter(({grade, words}) => grade > HARDEST && words >= FEWEST_WORDS)
    .sort((one, other) => other.grade - one.grade)
    .map(({path, grade, text}) => `${grade.toFixed(1)} ${path}: ${text}`);

/** By words: a long text counts for more than a short one. */
function average(entries: readonly Entry[]): number {
  const count = entries.reduce((sum, {words}) => sum + words, 0);
  return entries.reduce((sum, {grade, words}) => sum + grade * words, 0) / count;
}

describe('the English wording', () => {
  const files = [['the widget', (read(WORDS) as {messages: unknown}).messages] as const, ...guides];

  for (const [file, data] of files) {
    it(`of ${file} can be read at twelve`, () => {
      assert.deepEqual(hardest(entriesOf(data)), []);
    });
  }

  it('is easier than that on average', () => {
    const grade = average(files.flatMap(([, data]) => entriesOf(data)));
    assert.ok(grade < HARDEST_ON_AVERAGE, `School year ${grade.toFixed(1)}`);
  });
});

describe('the measure of wording', () => {
  it('tells hard from easy', () => {
    const hard = 'Subsequent authentication necessitates comprehensive reconfiguration of permissions.';
    assert.ok(readingOf(hard).grade > 20);
    assert.ok(readingOf('Copy the list. Then go on.').grade < 2);
  });

  it('leaves out what is not ours to write', () => {
    const titled = 'Read [Reconfiguration of Administrative Authentication][article] in **Configuration**.';
    assert.ok(readingOf(titled).grade < 2);
  });
});
