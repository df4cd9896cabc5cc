import type * as z from 'zod/mini';
import {formatPath, type Problem} from './problem.js';

type Issue = z.core.$ZodIssue;
/** How a value that was found is named. */
type Show = (value: unknown) => string;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list in square brackets',
  object: 'a block in curly braces',
  record: 'a block in curly braces',
};

/** More names than this help nobody to find the one that was meant. */
const MOST_NAMES = 30;

/** Says what is wrong in words for an author who is no programmer. */
export function schemaProblems(
  issues: readonly Issue[],
  data: unknown,
  schema: z.core.$ZodType,
  show: Show = showValue,
): readonly Problem[] {
  return issues.filter(isTold).flatMap((issue): readonly Problem[] => {
    const value = valueAt(data, issue.path);
    if (issue.code !== 'unrecognized_keys')
      return [{path: formatPath(issue.path), message: describe(issue, value, show)}];
    const free = fieldsAt(schema, issue.path).filter(
      (field) => !Object.hasOwn(Object(value) as object, field),
    );
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      message: `unknown field ${JSON.stringify(key)}. ${repairField(free)}.`,
    }));
  });
}

/** What is of another kind has no length that counts: the length of a text is none of a list. */
function isTold({code, path}: Issue, _: number, issues: readonly Issue[]): boolean {
  return (
    (code !== 'too_big' && code !== 'too_small') ||
    !issues.some((other) => other.code === 'invalid_type' && other.path.join() === path.join())
  );
}

function repairField(free: readonly string[]): string {
  if (free.length === 0) return 'Delete it';
  if (free.length > MOST_NAMES) return 'Check its spelling, or delete it';
  return `Delete it, or correct it to ${free.length === 1 ? '' : 'one of '}${free.join(', ')}`;
}

/** The fields that the block at a path may have. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  const [key, ...rest] = path;
  if (def.type === 'optional') return fieldsAt(def.innerType, path);
  if (def.type === 'array') return fieldsAt(def.element, rest);
  if (def.type !== 'object') return [];
  if (key === undefined) return Object.keys(def.shape);
  const inner = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
  return inner ? fieldsAt(inner, rest) : [];
}

function describe(issue: Issue, value: unknown, show: Show): string {
  switch (issue.code) {
    case 'invalid_type':
      return unexpected(KINDS[issue.expected] ?? issue.expected, value, show);
    case 'invalid_value': {
      const options = issue.values.map((option) => JSON.stringify(option)).join(', ');
      if (issue.values.length > 1) return unexpected(`one of ${options}`, value, show);
      return unexpected(options === value ? `${options} without quotes` : options, value, show);
    }
    case 'invalid_union':
      return unexpected('a text in double quotes, or a block with at least "other"', value, show);
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
          ? `is too long: ${String((value as string).length)} characters, at most ${String(issue.maximum)}. Shorten it.`
          : `expected at most ${String(issue.maximum)}, found ${show(value)}.`;
    case 'invalid_format':
      return `${show(value)} ${FORMATS.find(([part]) => issue.pattern?.includes(part))?.[1] ?? 'has the wrong form'}.`;
    default:
      return issue.message;
  }
}

function unexpected(expected: string, value: unknown, show: Show): string {
  if (value === undefined) return `is missing. Add it: ${expected}.`;
  const hint =
    value === null
      ? ' Leave the field out where nothing is known.'
      : expected === KINDS.array && typeof value === 'string' && show === showValue
        ? ' Put it in square brackets: ["…"].'
        : '';
  return `expected ${expected}, found ${show(value)}.${hint}`;
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

/** Names what kind of value it is, and not the value itself. */
export function showKind(value: unknown): string {
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : showValue(value);
}

function showValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a block in curly braces';
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return `a ${typeof value}`;
  const written = JSON.stringify(value) as string | undefined;
  if (written === undefined) return 'nothing';
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
