import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Guide} from '../../src/model/guide.schema.js';
import {makeProject, run} from './helpers.js';

export const BITMART = {
  md: readFileSync(new URL('fixtures/bitmart-article.md', import.meta.url), 'utf8'),
  html: readFileSync(new URL('fixtures/bitmart-article.html', import.meta.url), 'utf8'),
};

export interface Drafted {
  readonly guide: Guide;
  /** The report, a line an entry. */
  readonly report: readonly string[];
}

/** Imports an article and gives its draft and report. */
export async function draft(
  format: 'md' | 'html',
  article: string | Uint8Array,
  ...options: readonly string[]
): Promise<Drafted> {
  const folder = makeProject({[`article.${format}`]: article});
  const {code, out, error} = await run(folder, 'import', `article.${format}`, ...options);
  assert.equal(code, 0, error);
  return {guide: JSON.parse(out) as Guide, report: error.split('\n').map((line) => line.trim())};
}

/** A Markdown article about Moonbase with this text below its title. */
export function moonbase(text: string, ...options: readonly string[]): Promise<Drafted> {
  return draft('md', `# Replace Moonbase IP whitelist\n\n${text}`, '--hosts', 'moonbase.example', ...options);
}

/** The same as a page. */
export function moonbasePage(text: string): Promise<Drafted> {
  return draft('html', `<h1>Replace Moonbase IP whitelist</h1>\n${text}`, '--hosts', 'moonbase.example');
}

/** What the report says of one line of the article. */
export function told({report}: Drafted, line: number): readonly string[] {
  const mark = `line ${String(line)}: `;
  return report.filter((entry) => entry.startsWith(mark)).map((entry) => entry.slice(mark.length));
}
