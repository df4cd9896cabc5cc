import {findForeignLinks} from '../../model/foreign-links.js';
import type {Guide} from '../../model/guide.schema.js';
import {ALTRADY_HOST} from '../../model/link-policy.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {parseGuide} from '../../model/parse-guide.js';
import type {Problem} from '../../model/problem.js';
import type {ContentFile} from './find-content.js';
import {findGuidePlaceProblems} from './place-problems.js';
import {findTranslationProblems} from './translation-problems.js';

export interface CheckedGuide {
  /** Undefined when it cannot be read as a guide. */
  readonly guide?: Guide;
  readonly problems: readonly Problem[];
}

/** The English guide beside a translation: itself, or why it cannot be compared with. */
export type EnglishGuide = Guide | 'missing' | 'broken';

/** Reads a guide and finds everything that is wrong with it. */
export function checkGuide(data: unknown, file: ContentFile, english: () => EnglishGuide): CheckedGuide {
  const {guide, problems} = parseGuide(data);
  if (!guide) return {problems};
  return {
    guide,
    problems: [
      ...findGuidePlaceProblems(guide, file),
      ...findForeignLinks(guide, [ALTRADY_HOST, ...guide.exchange.hosts]),
      ...(file.stem === FALLBACK_LOCALE ? [] : compare(guide, english())),
    ],
  };
}

function compare(guide: Guide, english: EnglishGuide): readonly Problem[] {
  if (english === 'missing') {
    return [
      {path: '', message: 'there is no en.json in this folder. Every guide is there in English first.'},
    ];
  }
  if (english === 'broken') {
    return [
      {
        path: '',
        message: 'cannot be compared with en.json, which has problems itself. Repair that one first.',
      },
    ];
  }
  return findTranslationProblems(english, guide);
}
