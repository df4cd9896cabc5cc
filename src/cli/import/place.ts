import type {RootContent} from 'mdast';
import type {FaqEntry, KeyType, Step} from '../../model/guide.schema.js';
import type {Desk} from './desk.js';
import {FaqMaker} from './faq.js';
import {hasMarkedKeyTypes, KeyTypeMaker} from './key-types.js';
import {isParagraph, lineOf, wordsOf} from './nodes.js';
import {RelatedMaker} from './related.js';
import {plainOf} from './rich.js';
import {hasNumberedSteps, isStepList, sectionsOf, type Section} from './sections.js';
import {StepMaker} from './steps.js';

const MOST_SUMMARY = 5000;

/** The parts of the guide that the article's text has become. */
export interface Placed {
  readonly summary: string | undefined;
  readonly steps: readonly Step[];
  readonly keyTypes: readonly KeyType[];
  readonly unsureKeyType: readonly string[];
  readonly faq: readonly FaqEntry[];
  readonly related: readonly string[];
}

/** Gives each block of the article its place, or tells the author of it. */
export function place(blocks: readonly RootContent[], desk: Desk): Placed {
  const sections = sectionsOf(blocks);
  const placer = new Placer(desk, sections);
  sections.forEach((section) => placer.add(section));
  return placer.placed();
}

class Placer {
  readonly #steps: StepMaker;
  readonly #keyTypes: KeyTypeMaker;
  readonly #faq: FaqMaker;
  readonly #related: RelatedMaker;
  readonly #hasNumbers: boolean;
  /** Several parts with steps each: then each part is a step. */
  readonly #hasParts: boolean;
  #summary: string | undefined;

  constructor(
    readonly desk: Desk,
    sections: readonly Section[],
  ) {
    this.#steps = new StepMaker(desk);
    this.#keyTypes = new KeyTypeMaker(desk, this.#steps);
    this.#faq = new FaqMaker(desk, sections);
    this.#related = new RelatedMaker(desk);
    this.#hasNumbers = hasNumberedSteps(sections);
    this.#hasParts = sections.filter((section) => this.#stepLists(section).length > 0).length > 1;
  }

  add(section: Section): void {
    const {kind, heading, blocks} = section;
    if (kind === 'faq' || kind === 'question') this.#faq.add(section);
    else if (kind === 'related') this.#related.add(section);
    else if (kind === 'key-types' || kind === 'key-type' || hasMarkedKeyTypes(section))
      this.#keyTypes.add(section);
    else if (heading && (kind === 'step' || (this.#hasParts && this.#stepLists(section).length > 0)))
      this.#steps.addSection(wordsOf(heading), blocks, lineOf(heading));
    else this.#addLists(section);
  }

  placed(): Placed {
    return {
      summary: this.#summary,
      steps: this.#steps.steps,
      keyTypes: this.#keyTypes.finished(),
      unsureKeyType: this.desk.fitting(this.#keyTypes.unsure, 1),
      faq: this.#faq.finished(),
      related: this.#related.ids,
    };
  }

  #stepLists(section: Section): readonly RootContent[] {
    return section.blocks.filter((block) => isStepList(block, section, this.#hasNumbers));
  }

  /** A part whose lists are the steps, or one that has none. */
  #addLists(section: Section): void {
    const lists = this.#stepLists(section);
    if (section.heading) {
      const why =
        lists.length > 0 ? 'only its list has become steps' : 'it is about no step, question or type of key';
      this.desk.leave(section.heading, why);
    }
    const left = [...lists];
    for (const block of section.blocks) {
      if (block === left[0] && block.type === 'list') {
        this.#steps.addList(block);
        left.shift();
      } else this.#addBlock(block, section, left.length > 0 && left.length < lists.length);
    }
  }

  #addBlock(block: RootContent, {kind}: Section, isBetweenLists: boolean): void {
    if (this.desk.video(block) !== undefined) return;
    if (isParagraph(block) && isBetweenLists) this.#steps.addNote(block);
    else if (isParagraph(block) && kind === 'lead' && this.#summary === undefined) this.#summarise(block);
    else this.desk.leave(block, 'it belongs to no step, question or type of key');
  }

  #summarise(block: RootContent): void {
    const text = isParagraph(block) ? plainOf(this.desk.pieces(block)) : '';
    if (text.length > MOST_SUMMARY)
      this.desk.leave(block, `a summary has at most ${MOST_SUMMARY} characters`);
    else if (text !== '') this.#summary = text;
  }
}
