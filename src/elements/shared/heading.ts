import {html, type TemplateResult} from 'lit';
import {written} from './written.js';

type Content = TemplateResult | string;

const plain = headings('');
const numbered = headings('<span class="visually-hidden">', '. </span>');

/** A native heading of a level; below 6 there is none, so deeper ones stay at 6. */
export function renderHeading(level: number, content: Content, part = ''): TemplateResult {
  return html(ofLevel(plain, level), part, content);
}

/** The heading of a step: its number stands beside it for those who see it, and in it for all others. */
export function renderNumberedHeading(
  level: number,
  number: string,
  content: Content,
  part: string,
): TemplateResult {
  return html(ofLevel(numbered, level), part, number, content);
}

/** One for each level; with markup before the content, and between what stands before it and the content. */
function headings(
  ...markup: readonly [before: string, ...between: string[]]
): readonly TemplateStringsArray[] {
  const [before, ...between] = markup;
  return [1, 2, 3, 4, 5, 6].map((level) =>
    written(`<h${String(level)} part="`, `">${before}`, ...between, `</h${String(level)}>`),
  );
}

function ofLevel(templates: readonly TemplateStringsArray[], level: number): TemplateStringsArray {
  const index = Math.min(Math.max(Math.trunc(level) || 2, 1), 6) - 1;
  return templates[index] as TemplateStringsArray;
}
