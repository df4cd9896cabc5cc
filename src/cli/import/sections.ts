import type {Heading, List, RootContent} from 'mdast';
import {wordsOf} from './nodes.js';

/** What a part of an article is for, as far as its heading tells. */
export type SectionKind =
  'lead' | 'step' | 'key-types' | 'key-type' | 'faq' | 'question' | 'related' | 'other';

export interface Section {
  readonly kind: SectionKind;
  /** Only the lead has none. */
  readonly heading?: Heading;
  readonly blocks: readonly RootContent[];
}

const FAQ = /\bfaqs?\b|\bfrequently asked\b/i;
const RELATED = /^(?:related|see also|further reading|read more|more articles)\b/i;
const STEP = /^step\s*\d+\b/i;
const KEY_TYPES =
  /\b(?:which|what) (?:type|kind)s?\b.*\bkeys?\b|\bkey types?\b|\btypes? of (?:api )?keys?\b/i;
/** An order about keys is no type of key. */
const ORDER =
  /^(?:add|change|check|choose|connect|copy|create|delete|edit|find|fix|get|how|make|open|paste|replace|replacing|resolve|update|updating|use|what|when|where|which|why)\b/i;
const KEY_TYPE = /^(?:[a-z]\)\s*)?[^.!?]{1,60}\bkeys?\b(?:\s*\([^()]*\))?$/i;
export const MARKED = /^[a-z]\)\s+/i;

/** Cuts the article below its title at its headings. */
export function sectionsOf(blocks: readonly RootContent[]): readonly Section[] {
  const sections: {kind: SectionKind; heading?: Heading; blocks: RootContent[]}[] = [
    {kind: 'lead', blocks: []},
  ];
  let faqDepth: number | undefined;
  for (const block of blocks) {
    if (block.type !== 'heading') {
      sections.at(-1)?.blocks.push(block);
      continue;
    }
    const text = wordsOf(block);
    const isQuestion = faqDepth !== undefined && (block.depth > faqDepth || text.endsWith('?'));
    const kind = isQuestion ? 'question' : kindOf(text);
    if (!isQuestion) faqDepth = kind === 'faq' ? block.depth : undefined;
    sections.push({kind, heading: block, blocks: []});
  }
  return withClearKeyTypes(sections);
}

function kindOf(text: string): SectionKind {
  if (FAQ.test(text)) return 'faq';
  if (RELATED.test(text)) return 'related';
  if (STEP.test(text)) return 'step';
  const bare = text.replace(MARKED, '');
  if (KEY_TYPE.test(text) && !ORDER.test(bare) && !/\btypes?$/i.test(bare)) return 'key-type';
  return KEY_TYPES.test(text) ? 'key-types' : 'other';
}

/** One heading that ends in "key" may be about anything. Two are the types that there are. */
function withClearKeyTypes(sections: readonly Section[]): readonly Section[] {
  if (sections.filter(({kind}) => kind === 'key-type').length > 1) return sections;
  return sections.map((section) => (section.kind === 'key-type' ? {...section, kind: 'other'} : section));
}

/** Whether a list says what to do in which order. A list of dots does so at the begin only, and if there is no other. */
export function isStepList(block: RootContent, {kind}: Section, hasNumbers: boolean): block is List {
  if (block.type !== 'list' || kind === 'faq' || kind === 'question' || kind === 'related') return false;
  return block.ordered === true || (kind === 'lead' && !hasNumbers) || kind === 'step';
}

export function hasNumberedSteps(sections: readonly Section[]): boolean {
  return sections.some((section) => section.blocks.some((block) => isStepList(block, section, true)));
}
