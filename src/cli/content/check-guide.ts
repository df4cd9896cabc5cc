import {findForeignLinks} from '../../model/foreign-links.js';
import type {Guide} from '../../model/guide.schema.js';
import {ALTRADY_HOST} from '../../model/link-policy.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {parseGuide} from '../../model/parse-guide.js';
import type {Problem} from '../../model/problem.js';
import type {SharedEntries} from '../../model/shared.schema.js';
import {compareWithEnglish, type EnglishFile} from './english-file.js';
import type {ContentFile} from './find-content.js';
import {findGuidePlaceProblems} from './place-problems.js';

export interface CheckedGuide {
  /** With the shared entries in it. Undefined when it cannot be read as a guide. */
  readonly guide?: Guide;
  readonly problems: readonly Problem[];
}

/** Reads a guide and finds everything that is wrong with it. */
export function checkGuide(
  data: unknown,
  file: ContentFile,
  shared: SharedEntries | undefined,
  english: () => EnglishFile<Guide>,
): CheckedGuide {
  const {guide, problems} = parseGuide(data, shared);
  if (!guide) return {problems};
  return {
    guide,
    problems: [
      ...findGuidePlaceProblems(guide, file),
      ...findForeignLinks(guide, [ALTRADY_HOST, ...guide.exchange.hosts]),
      ...(file.stem === FALLBACK_LOCALE ? [] : compareWithEnglish(guide, english())),
    ],
  };
}
