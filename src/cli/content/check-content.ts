import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Guide} from '../../model/guide.schema.js';
import {parseGuide} from '../../model/parse-guide.js';
import type {Problem} from '../../model/problem.js';
import {checkGuide, type EnglishGuide} from './check-guide.js';
import type {LocaleFile} from './check-messages.js';
import type {ContentFile} from './find-content.js';
import {JsonDocument, type Position} from './json-document.js';

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
  readonly guides: readonly Guide[];
  readonly locales: readonly LocaleFile[];
}

/** Reads content files and finds everything that is wrong with them. */
export async function checkContent(files: readonly ContentFile[]): Promise<CheckedContent> {
  const check = new ContentCheck();
  for (const file of files) await check.add(file);
  const {problems, guides, locales} = check;
  return {count: files.length, problems, guides, locales};
}

class ContentCheck {
  readonly problems: LocatedProblem[] = [];
  readonly guides: Guide[] = [];
  readonly locales: LocaleFile[] = [];
  readonly #english = new Map<string, EnglishGuide>();

  async add(file: ContentFile): Promise<void> {
    const document = new JsonDocument(readFileSync(file.path));
    const faults = document.faults.map((fault) => ({...fault, ...document.positionAt(fault.offset)}));
    const problems = document.data === undefined ? [] : await this.#check(document.data, file);
    const located = [
      ...faults.map(({line, column, path, message}) => ({file: file.path, line, column, path, message})),
      ...problems.map((problem) => ({file: file.path, ...document.positionOf(problem.path), ...problem})),
    ];
    this.problems.push(...located.sort((a, b) => a.line - b.line || a.column - b.column));
  }

  async #check(data: unknown, file: ContentFile): Promise<readonly Problem[]> {
    if (file.kind === 'messages') {
      // Loaded here, because it imports the English words: when these are broken, their place has been told by now.
      const {checkMessages} = await import('./check-messages.js');
      const {messages, problems} = checkMessages(data, file);
      if (messages) this.locales.push(messages);
      return problems;
    }
    const {guide, problems} = checkGuide(data, file, () => this.#englishBeside(file));
    if (guide) this.guides.push(guide);
    return problems;
  }

  #englishBeside({path}: ContentFile): EnglishGuide {
    const file = join(dirname(path), 'en.json');
    const english = this.#english.get(file) ?? readEnglish(file);
    this.#english.set(file, english);
    return english;
  }
}

function readEnglish(file: string): EnglishGuide {
  if (!existsSync(file)) return 'missing';
  return parseGuide(new JsonDocument(readFileSync(file)).data).guide ?? 'broken';
}
