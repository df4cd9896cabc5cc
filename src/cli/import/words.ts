import type {Guide, Substep} from '../../model/guide.schema.js';
import {plainText} from '../../model/rich-text.js';
import {BLANK} from './blanks.js';
import type {Findings} from './findings.js';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words that are in the article more often than in the draft and in what the author is told. */
export function lostWords(article: string, draft: Guide, {leftovers, readings}: Findings): readonly string[] {
  const kept = countWords([
    ...draftTexts(draft).filter((text) => !text.startsWith(BLANK)),
    ...leftovers.map(({text}) => text),
    ...readings.map(({apart}) => apart),
  ]);
  return [...countWords([article])]
    .filter(([word, times]) => times > (kept.get(word) ?? 0))
    .map(([word]) => word);
}

/** How often each word is there. */
export function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(WORD)) count.set(word, (count.get(word) ?? 0) + 1);
  }
  return count;
}

/** The texts of a draft that come from the article, each as often as the article has it. */
export function draftTexts(draft: Guide): readonly string[] {
  const {title, summary = '', steps, keyTypes = [], unsureKeyType = [], videos = [], faq = []} = draft;
  const related = (draft.links ?? []).filter(({id}) => draft.related?.includes(id));
  return [
    title,
    summary,
    ...related.map(({label}) => label),
    ...steps.flatMap((step) => [...stepTexts(step), ...(step.substeps ?? []).flatMap(stepTexts)]),
    ...keyTypes.map(({name, summary}) => withHead(name, summary)),
    ...unsureKeyType.map(plainText),
    ...videos.map((video) => video.title),
    ...faq.flatMap(({question, answer}) => [question, ...answer.map(plainText)]),
  ];
}

function stepTexts({title, body = [], image}: Substep): readonly string[] {
  const [first = '', ...others] = body.map(plainText);
  return [withHead(title, first), ...others, image?.alt ?? ''];
}

/** A title that its text begins with comes from there. */
function withHead(head: string, text: string): string {
  if (text.startsWith(BLANK)) return head;
  return text.startsWith(head) || head.startsWith(BLANK) ? text : `${head} ${text}`;
}
