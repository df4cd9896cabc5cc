import {readFileSync} from 'node:fs';
import type {Guide} from '../../model/guide.schema.js';
import type {Problem} from '../../model/problem.js';
import type {SharedEntries} from '../../model/shared.schema.js';
import {checkGuide} from './check-guide.js';
import type {LocaleFile} from './check-messages.js';
import {checkShared} from './check-shared.js';
import {findContentWarnings} from './content-warnings.js';
import {FilesBeside} from './files-beside.js';
import type {ContentFile} from './find-content.js';
import {JsonDocument, type Position} from './json-document.js';
import {findSharedTrustWarnings, findTrustWarnings} from './trust-warnings.js';
import {findUntranslated} from './untranslated.js';

/** A problem and where it stands. */
export interface LocatedProblem extends Problem, Position {
  /** Absolute path of the file. */
  readonly file: string;
}

export interface CheckedContent {
  /** How many files were read. */
  readonly count: number;
  /** In the order of the files, and within one from its begin to its end. */
  readonly problems: readonly LocatedProblem[];
  /** What makes no reader's page wrong, but should not stay as it is. In the same order. */
  readonly warnings: readonly LocatedProblem[];
  /** With the shared entries in them. */
  readonly guides: readonly Guide[];
  readonly shared: readonly SharedEntries[];
  readonly locales: readonly LocaleFile[];
}

/**
 * Reads content files and finds everything that is wrong with them.
 * @param today as content files write a day; what is too old is held against it
 */
export async function checkContent(
  files: readonly ContentFile[],
  today = new Date().toISOString().slice(0, 10),
): Promise<CheckedContent> {
  const check = new ContentCheck(today);
  for (const file of files) await check.add(file);
  const {problems, warnings, guides, shared, locales} = check;
  return {count: files.length, problems, warnings, guides, shared, locales};
}

interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
}

class ContentCheck {
  readonly problems: LocatedProblem[] = [];
  readonly warnings: LocatedProblem[] = [];
  readonly guides: Guide[] = [];
  readonly shared: SharedEntries[] = [];
  readonly locales: LocaleFile[] = [];
  readonly #today: string;
  readonly #beside = new FilesBeside();

  constructor(today: string) {
    this.#today = today;
  }

  async add(file: ContentFile): Promise<void> {
    const document = new JsonDocument(readFileSync(file.path));
    const faults = document.faults.map((fault) => ({...fault, ...document.positionAt(fault.offset)}));
    const found: Findings =
      document.data === undefined ? {problems: []} : await this.#check(document.data, file);
    const located = (problems: readonly Problem[]) =>
      problems.map((problem) => ({file: file.path, ...document.positionOf(problem.path), ...problem}));
    this.problems.push(
      ...inOrder([
        ...faults.map(({line, column, path, message}) => ({file: file.path, line, column, path, message})),
        ...located(found.problems),
      ]),
    );
    this.warnings.push(...inOrder(located(found.warnings ?? [])));
  }

  async #check(data: unknown, file: ContentFile): Promise<Findings> {
    switch (file.kind) {
      case 'messages': {
        // Loaded here, because it imports the English words: when these are broken, their place has been told by now.
        const {checkMessages} = await import('./check-messages.js');
        const {messages, problems} = checkMessages(data, file);
        if (messages) this.locales.push(messages);
        return {problems, warnings: this.#untranslated(data, file)};
      }
      case 'shared': {
        const {shared, problems} = checkShared(data, file, () => this.#beside.englishShared(file));
        if (!shared) return {problems};
        this.shared.push(shared);
        return {
          problems,
          warnings: [...findSharedTrustWarnings(shared, this.#today), ...this.#untranslated(data, file)],
        };
      }
      case 'guide': {
        const checked = checkGuide(data, file, this.#beside.sharedOf(file, data), () =>
          this.#beside.englishGuide(file),
        );
        if (!checked.guide) return checked;
        this.guides.push(checked.guide);
        const {guide} = checked;
        return {
          ...checked,
          warnings: [
            ...findTrustWarnings(guide, this.#today, data),
            ...findContentWarnings(guide),
            ...this.#untranslated(data, file),
          ],
        };
      }
    }
  }

  #untranslated(data: unknown, file: ContentFile): readonly Problem[] {
    return findUntranslated(this.#beside.english(file), data);
  }
}

function inOrder(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
