import {existsSync, readFileSync} from 'node:fs';
import type {Guide} from '../../model/guide.schema.js';
import type {Problem} from '../../model/problem.js';
import type {SharedEntries} from '../../model/shared.schema.js';
import {JsonDocument} from './json-document.js';
import {findTranslationProblems} from './translation-problems.js';

/** The English file beside a translation: its content, or why there is nothing to compare with. */
export type EnglishFile<T extends Guide | SharedEntries> = T | 'missing' | 'broken';

export function readEnglish<T extends Guide | SharedEntries>(
  file: string,
  parse: (data: unknown) => T | undefined,
): EnglishFile<T> {
  if (!existsSync(file)) return 'missing';
  return parse(new JsonDocument(readFileSync(file)).data) ?? 'broken';
}

/** Finds where a translation says something else than the English file. */
export function compareWithEnglish<T extends Guide | SharedEntries>(
  translation: T,
  english: EnglishFile<T>,
): readonly Problem[] {
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
  return findTranslationProblems(english, translation);
}
