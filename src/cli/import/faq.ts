import type {Paragraph, RootContent} from 'mdast';
import type {FaqEntry} from '../../model/guide.schema.js';
import {blank} from './blanks.js';
import type {Desk} from './desk.js';
import {Ids} from './ids.js';
import {isParagraph, lineOf, wordsOf} from './nodes.js';
import type {Section} from './sections.js';
import {entriesOf} from './steps.js';

const MOST_ENTRIES = 2000;
const QUESTION = 'the question, as readers ask it.';

/** Makes questions and answers from an FAQ: from headings if it has any, else from bold questions, else from lines ending in "?". */
export class FaqMaker {
  readonly entries: FaqEntry[] = [];
  readonly #ids = new Ids();
  readonly #hasHeadings: boolean;
  readonly #hasBold: boolean;

  constructor(
    readonly desk: Desk,
    sections: readonly Section[],
  ) {
    this.#hasHeadings = sections.some(({kind}) => kind === 'question');
    this.#hasBold = sections.some(({kind, blocks}) => kind === 'faq' && blocks.some(beginsWithBoldQuestion));
  }

  /** An FAQ, or a question of one. */
  add({kind, heading, blocks}: Section): void {
    let entry: FaqEntry | undefined;
    if (kind === 'question' && heading) entry = this.#begin(wordsOf(heading), lineOf(heading));
    else if (heading) this.desk.leave(heading, 'guides show a heading of their own there');
    for (const block of blocks) {
      const asked = kind === 'faq' ? this.#question(block) : undefined;
      if (asked !== undefined) {
        entry = this.#begin(asked.question, lineOf(block));
        this.#answer(entry, asked.rest);
      } else this.#answer(entry, block);
    }
  }

  /** Answers that nobody has found get a blank. */
  finished(): readonly FaqEntry[] {
    return this.entries.map((entry) =>
      entry.answer.length > 0 ? entry : {...entry, answer: [blank('the answer to this question.')]},
    );
  }

  #begin(question: string, line: number): FaqEntry {
    const entry: FaqEntry = {
      id: this.#ids.of(question, 'question'),
      question: this.desk.label(question, line, QUESTION),
      answer: [],
      sources: [this.desk.source],
    };
    if (this.entries.length < MOST_ENTRIES) this.entries.push(entry);
    else this.desk.findings.leave(line, 'a question', question, `an FAQ has at most ${MOST_ENTRIES} entries`);
    return entry;
  }

  #question(block: RootContent): {question: string; rest: Paragraph} | undefined {
    if (this.#hasHeadings || !isParagraph(block)) return undefined;
    if (this.#hasBold) {
      if (!beginsWithBoldQuestion(block)) return undefined;
      const [bold, ...rest] = block.children;
      return {question: bold ? wordsOf(bold) : '', rest: {...block, children: rest}};
    }
    const question = wordsOf(block);
    return question.endsWith('?') ? {question, rest: {...block, children: []}} : undefined;
  }

  #answer(entry: FaqEntry | undefined, block: RootContent): void {
    if (this.desk.video(block) !== undefined) return;
    const isFull = entry !== undefined && !this.entries.includes(entry);
    if (!entry || isFull || !(isParagraph(block) || block.type === 'list')) {
      this.desk.leave(
        block,
        entry && !isFull ? 'an answer has no place for it' : 'it stands below no question',
      );
      return;
    }
    const texts = isParagraph(block)
      ? this.desk.rich(this.desk.pieces(block), lineOf(block))
      : entriesOf(block, this.desk);
    entry.answer = this.desk.fitting([...entry.answer, ...texts], lineOf(block));
  }
}

function beginsWithBoldQuestion(block: RootContent): boolean {
  const first = isParagraph(block) ? block.children[0] : undefined;
  return first?.type === 'strong' && wordsOf(first).endsWith('?');
}
