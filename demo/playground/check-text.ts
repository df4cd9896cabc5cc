import {JsonDocument, type Position} from '../../src/cli/content/json-document.js';
import {findGuidePlaceProblems} from '../../src/cli/content/place-problems.js';
import {findTranslationProblems} from '../../src/cli/content/translation-problems.js';
import {findTrustWarnings} from '../../src/cli/content/trust-warnings.js';
import {findForeignLinks} from '../../src/model/foreign-links.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {ALTRADY_HOST} from '../../src/model/link-policy.js';
import {parseGuide} from '../../src/model/parse-guide.js';
import type {Problem} from '../../src/model/problem.js';
import {loadEnglish, loadShared} from './shipped-guides.js';

/** What was found, and which characters of the text it is about. */
export interface Finding extends Problem, Position {
  readonly kind: 'problem' | 'warning';
  readonly from: number;
  readonly to: number;
}

export interface CheckedText {
  /** With the shared entries in it. Undefined when the text cannot be read as a guide. */
  readonly guide: Guide | undefined;
  /** From the begin of the text to its end. Warnings come up when there is no problem to repair first. */
  readonly findings: readonly Finding[];
}

/** Finds what the command `check` finds in a file, in the same words, and where. */
export async function checkText(text: string): Promise<CheckedText> {
  const document = new JsonDocument(new TextEncoder().encode(text));
  const faults = document.faults.map((fault) => ({...fault, ...document.positionAt(fault.offset)}));
  const {guide, problems, warnings} = await checkData(document.data);
  const located = (found: readonly Problem[]): readonly (Problem & Position)[] =>
    found.map((problem) => ({...problem, ...document.positionOf(problem.path)}));
  const all = [...faults, ...located(problems)];
  const starts = lineStarts(text);
  const kind = all.length > 0 ? 'problem' : 'warning';
  return {
    guide,
    findings: (kind === 'problem' ? all : [...located(warnings)])
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map(({path, message, line, column}) => {
        const from = Math.min((starts[line - 1] ?? 0) + column - 1, text.length);
        return {kind, path, message, line, column, from, to: endOfToken(text, from)};
      }),
  };
}

interface CheckedData {
  readonly guide: Guide | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

async function checkData(data: unknown): Promise<CheckedData> {
  if (data === undefined) return {guide: undefined, problems: [], warnings: []};
  const {locale} = Object(data) as {readonly locale?: unknown};
  const {guide, problems} = parseGuide(data, await loadShared(locale));
  if (!guide) return {guide, problems, warnings: []};
  const english = await loadEnglish(guide);
  return {
    guide,
    problems: [
      // The text lies in no folder yet: it is held against the place that it should get.
      ...findGuidePlaceProblems(guide, {
        kind: 'guide',
        path: '',
        folder: guide.exchange.id,
        stem: guide.locale,
      }),
      ...findForeignLinks(guide, [ALTRADY_HOST, ...guide.exchange.hosts]),
      ...(english ? findTranslationProblems(english, guide) : []),
    ],
    warnings: findTrustWarnings(guide, new Date().toISOString().slice(0, 10), data),
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
}

/** A name or a value is marked as a whole; a block or a list by what stands of it on its first line. */
function endOfToken(text: string, from: number): number {
  const [token = ''] = /^(?:"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|[^\n]+)/.exec(text.slice(from)) ?? [];
  return from + token.length;
}
