import {expect} from '@open-wc/testing';
import * as z from 'zod/mini';
import {schemaProblems} from '../../src/model/schema-problems.js';

/** What an author reads about a value that a schema refuses. */
function messages(schema: z.core.$ZodType, data: unknown): readonly string[] {
  const result = z.safeParse(schema, data);
  return schemaProblems(result.error?.issues ?? [], data, schema).map(({message}) => message);
}

const leaveOut = 'Leave the field out where nothing is known.';

describe('schemaProblems', () => {
  const kinds: readonly [schema: z.core.$ZodType, expected: string][] = [
    [z.string(), 'a text in double quotes'],
    [z.number(), 'a number without quotes'],
    [z.boolean(), 'true or false without quotes'],
    [z.array(z.string()), 'a list in square brackets'],
    [z.strictObject({}), 'a block in curly braces'],
    [z.record(z.string(), z.string()), 'a block in curly braces'],
  ];
  for (const [schema, expected] of kinds) {
    it(`expects ${expected}`, () => {
      expect(messages(schema, null)).to.deep.equal([`expected ${expected}, found null. ${leaveOut}`]);
    });

    it(`misses ${expected}`, () => {
      expect(messages(z.strictObject({field: schema}), {})).to.deep.equal([
        `is missing. Add it: ${expected}.`,
      ]);
    });
  }

  it('expects a whole number', () => {
    expect(messages(z.int(), 1.5)).to.deep.equal(['expected a whole number without quotes, found 1.5.']);
  });

  const found: readonly [value: unknown, shown: string][] = [
    [7, '7'],
    [true, 'true'],
    [[1, 2], 'a list'],
    [{a: 1}, 'a block in curly braces'],
    [1n, 'a bigint'],
    [Symbol('s'), 'a symbol'],
    [() => 1, 'a function'],
  ];
  for (const [value, shown] of found) {
    it(`shows ${shown} that it found`, () => {
      expect(messages(z.string(), value)).to.deep.equal([
        `expected a text in double quotes, found ${shown}.`,
      ]);
    });
  }

  it('shows no more than sixty characters of what it found', () => {
    expect(messages(z.number(), 'x'.repeat(100))).to.deep.equal([
      `expected a number without quotes, found "${'x'.repeat(58)}….`,
    ]);
  });

  it('shows sixty characters of what it found', () => {
    const text = 'x'.repeat(58);
    expect(messages(z.number(), text)).to.deep.equal([`expected a number without quotes, found "${text}".`]);
  });

  it('names the one value that is possible', () => {
    expect(messages(z.literal(1), '1')).to.deep.equal(['expected 1 without quotes, found "1".']);
    expect(messages(z.literal(1), 'x')).to.deep.equal(['expected 1, found "x".']);
  });

  it('says of a text in place of a list only that brackets belong around it', () => {
    const texts = z.array(z.string()).check(z.minLength(1), z.maxLength(3));
    for (const text of ['', 'abcd']) {
      expect(messages(texts, text)).to.deep.equal([
        `expected a list in square brackets, found "${text}". Put it in square brackets: ["…"].`,
      ]);
    }
    expect(messages(z.strictObject({a: z.number(), b: texts}), {a: '', b: []})).to.deep.equal([
      'expected a number without quotes, found "".',
      'is empty. Give at least 1, or delete the field if it may be left out.',
    ]);
  });

  it('names all values that are possible', () => {
    expect(messages(z.enum(['stop', 'note']), 'halt')).to.deep.equal([
      'expected one of "stop", "note", found "halt".',
    ]);
  });

  it('says what a text with plural forms may be', () => {
    const text = z.union([z.string(), z.object({other: z.string()})]);
    expect(messages(text, 5)).to.deep.equal([
      'expected a text in double quotes, or a block with at least "other", found 5.',
    ]);
  });

  const bounds: readonly [schema: z.core.$ZodType, value: unknown, message: string][] = [
    [
      z.array(z.string()).check(z.minLength(1)),
      [],
      'is empty. Give at least 1, or delete the field if it may be left out.',
    ],
    [z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], 'has too many entries: at most 1.'],
    [
      z.string().check(z.minLength(1)),
      '',
      'is an empty text. Write something, or delete the field if it may be left out.',
    ],
    [z.string().check(z.maxLength(3)), 'abcd', 'is too long: 4 characters, at most 3. Shorten it.'],
    [z.int().check(z.minimum(1)), 0, 'expected at least 1, found 0.'],
    [z.int().check(z.maximum(99)), 100, 'expected at most 99, found 100.'],
  ];
  for (const [schema, value, message] of bounds) {
    it(`says of ${JSON.stringify(value)}: ${message}`, () => {
      expect(messages(schema, value)).to.deep.equal([message]);
    });
  }

  it('says of a text in no known form that it is in the wrong one', () => {
    expect(messages(z.string().check(z.regex(/^x$/)), 'y')).to.deep.equal(['"y" has the wrong form.']);
  });

  describe('for an unknown field', () => {
    const one = z.strictObject({title: z.string(), body: z.optional(z.string())});

    it('names the path, and the one field that is still free', () => {
      const schema = z.strictObject({steps: z.optional(z.array(one))});
      const data = {steps: [{title: 'One', bodi: 'x'}]};
      expect(schemaProblems(schema.safeParse(data).error!.issues, data, schema)).to.deep.equal([
        {
          path: 'steps[0].bodi',
          message: 'unknown field "bodi". Delete it, or correct it to body.',
        },
      ]);
    });

    it('names each of several', () => {
      expect(messages(one, {title: 'One', a: 1, b: 2})).to.deep.equal([
        'unknown field "a". Delete it, or correct it to body.',
        'unknown field "b". Delete it, or correct it to body.',
      ]);
    });

    it('names all fields that are still free', () => {
      expect(
        messages(z.strictObject({a: z.optional(z.string()), b: z.optional(z.string())}), {c: 1}),
      ).to.deep.equal(['unknown field "c". Delete it, or correct it to one of a, b.']);
    });

    it('asks to delete it where all fields are there', () => {
      expect(messages(one, {title: 'One', body: 'x', c: 1})).to.deep.equal(['unknown field "c". Delete it.']);
    });

    it('asks to delete it where what it is in has no fields that are known', () => {
      const schema = z.record(z.string(), one);
      expect(messages(schema, {x: {title: 'One', c: 1}})).to.deep.equal(['unknown field "c". Delete it.']);
    });

    it('names as many as thirty fields', () => {
      const names = Array.from({length: 30}, (_, index) => `f${index}`);
      const shape = Object.fromEntries(names.map((name) => [name, z.optional(z.string())]));
      expect(messages(z.strictObject(shape), {c: 1})).to.deep.equal([
        `unknown field "c". Delete it, or correct it to one of ${names.join(', ')}.`,
      ]);
    });

    it('names no fields where there are too many', () => {
      const shape = Object.fromEntries(
        Array.from({length: 31}, (_, index) => [`f${index}`, z.optional(z.string())]),
      );
      expect(messages(z.strictObject(shape), {c: 1})).to.deep.equal([
        'unknown field "c". Check its spelling, or delete it.',
      ]);
    });
  });
});
