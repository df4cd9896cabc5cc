import type * as z from 'zod/mini';
import {formatPath, type Problem} from './problem.js';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list in square brackets',
  object: 'a block in curly braces',
  record: 'a block in curly braces',
};

/** Says what is wrong in words for an author who is no programmer. */
export function schemaProblems(issues: readonly Issue[], data: unknown): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    const path = formatPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: formatPath([...issue.path, key]),
        message: `unknown field "${key}". Check its spelling against the schema, or delete it.`,
      }));
    }
    return [{path, message: describe(issue, valueAt(data, issue.path))}];
  });
}

function describe(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      return value === undefined
        ? `is missing. Add it: ${expected}.`
        : `expected ${expected}, found ${show(value)}.`;
    }
    case 'invalid_value':
      return issue.values.length === 1
        ? `expected ${JSON.stringify(issue.values[0])}, found ${show(value)}.`
        : `expected one of ${issue.values.map((option) => JSON.stringify(option)).join(', ')}, found ${show(value)}.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `is empty. Give at least ${String(issue.minimum)}, or delete the field if it may be left out.`
        : issue.origin === 'string'
          ? 'is an empty text. Write something, or delete the field if it may be left out.'
          : `expected at least ${String(issue.minimum)}, found ${show(value)}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `has too many entries: at most ${String(issue.maximum)}.`
        : issue.origin === 'string'
          ? `is too long: at most ${String(issue.maximum)} characters. Split it.`
          : `expected at most ${String(issue.maximum)}, found ${show(value)}.`;
    case 'invalid_format':
      return `${show(value)} ${FORMATS.find(([part]) => issue.pattern?.includes(part))?.[1] ?? 'has the wrong form'}.`;
    default:
      return issue.message;
  }
}

/** How a text that misses a pattern is repaired; each is known by a piece of its pattern. */
const FORMATS: readonly (readonly [part: string, repair: string])[] = [
  [
    '^https',
    'is no plain https address. Write it as https://host/path, without user name, port, spaces or quotes',
  ],
  ['0[1-9]|1[0-2]', 'is no date. Write year-month-day, such as 2025-12-31'],
  ['[a-z]{2,3}', 'is no language tag. Write one such as en, nl or pt-BR'],
  ['\\.)+', 'is no domain. Write it in lower case without https:// and without a path, such as example.com'],
  ['a-z0-9', 'is no id. Use lower-case letters, digits and single hyphens, beginning with a letter'],
];

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key as keyof typeof value]
        : undefined,
    data,
  );
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a block in curly braces';
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return `a ${typeof value}`;
  const written = JSON.stringify(value) as string | undefined;
  if (written === undefined) return 'nothing';
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
