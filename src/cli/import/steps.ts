import type {Image as Picture, List, ListItem, Paragraph, RootContent} from 'mdast';
import type {Step, Substep} from '../../model/guide.schema.js';
import type {Desk} from './desk.js';
import {Ids} from './ids.js';
import type {Piece} from './inline.js';
import {isParagraph, lineOf} from './nodes.js';
import {firstSentence, plainOf} from './rich.js';

const ORDER = 'what to do here, as one short order.';
/* Limits of the schema. */
const MOST_STEPS = 2000;
const MOST_SUBSTEPS = 200;

/** Makes steps from lists and from headings. */
export class StepMaker {
  readonly steps: Step[] = [];
  readonly #ids = new Ids();

  constructor(readonly desk: Desk) {}

  /** Each entry of the list becomes a step. */
  addList(list: List): void {
    this.#fitting(list.children, MOST_STEPS - this.steps.length).forEach((item) => {
      const {lists, ...step} = this.#step(item, 'step');
      this.steps.push(withSubsteps(step, this.#substeps(lists)));
    });
  }

  /** A heading becomes a step, and the lists below it its smaller ones. */
  addSection(title: string, blocks: readonly RootContent[], line: number, keyType?: string): void {
    const id = this.#ids.of(title, 'step');
    const lists = blocks.filter((block) => block.type === 'list');
    const pictures: Picture[] = [];
    const body = this.#body(
      blocks.filter((block) => block.type !== 'list'),
      pictures,
    );
    const step: Step = {
      id,
      title: this.desk.label(title, line, ORDER),
      ...this.#extras(this.desk.fitting(body, line), pictures),
      ...(keyType !== undefined && {keyTypes: [keyType]}),
      sources: [this.desk.source],
    };
    this.steps.push(withSubsteps(step, this.#substeps(lists)));
  }

  /** A note that breaks a numbered list belongs to the step above it. */
  addNote(paragraph: Paragraph): void {
    const last = this.steps.at(-1);
    const body = this.#body([paragraph], []);
    if (last && body.length > 0)
      last.body = this.desk.fitting([...(last.body ?? []), ...body], lineOf(paragraph));
  }

  #substeps(lists: readonly List[]): readonly Substep[] {
    const items = this.#fitting(
      lists.flatMap(({children}) => children),
      MOST_SUBSTEPS,
    );
    return items.map((item) => {
      const {lists: deeper, ...substep} = this.#step(item, 'substep');
      const body = [...(substep.body ?? []), ...deeper.flatMap((list) => entriesOf(list, this.desk))];
      const {id, title, ...others} = substep;
      return body.length > 0 ? {id, title, ...others, body: this.desk.fitting(body, lineOf(item))} : substep;
    });
  }

  #fitting(items: readonly ListItem[], most: number): readonly ListItem[] {
    for (const item of items.slice(most)) this.desk.leave(item, 'a guide has no room for so many steps');
    return items.slice(0, most);
  }

  #step(item: ListItem, fallback: string): Substep & {readonly lists: readonly List[]} {
    const [first, ...others] = item.children;
    const lists = item.children.filter((block) => block.type === 'list');
    const rest = others.filter((block) => block.type !== 'list');
    const pictures: Picture[] = [];
    const begin = first && isParagraph(first) ? this.desk.pieces(first, pictures) : [];
    const {title, body, link} = this.#titleAndBody(begin, lineOf(item));
    const unread = first && !isParagraph(first) && first.type !== 'list' ? [first, ...rest] : rest;
    const all = this.desk.fitting([...body, ...this.#body(unread, pictures)], lineOf(item));
    return {
      id: this.#ids.of(title, fallback),
      title: this.desk.label(title, lineOf(item), ORDER),
      ...this.#extras(all, pictures),
      ...(link !== undefined && {link}),
      sources: [this.desk.source],
      lists,
    };
  }

  /** The first sentence is the order. It stands in the text once more if it has marks, which a title cannot have. */
  #titleAndBody(
    pieces: readonly Piece[],
    line: number,
  ): {title: string; body: readonly string[]; link?: string} {
    const [head, rest] = firstSentence(pieces);
    const links = head.filter((piece) => piece.kind === 'link');
    const isMarked = links.length > 1 || head.some(({kind}) => kind !== 'text' && kind !== 'link');
    const title = plainOf(head).replace(/(?<![.…])\.$/, '');
    const body = this.desk.rich(isMarked ? pieces : rest, line);
    const [link] = links;
    return {title, body, ...(link && {link: link.link})};
  }

  #body(blocks: readonly RootContent[], pictures: Picture[]): readonly string[] {
    return blocks.flatMap((block) => {
      if (this.desk.video(block) !== undefined) return [];
      if (isParagraph(block)) return this.desk.rich(this.desk.pieces(block, pictures), lineOf(block));
      if (block.type === 'code' && !/[\n`]/.test(block.value))
        return this.desk.rich([{kind: 'code', text: block.value}], lineOf(block));
      this.desk.leave(block, 'a step has no place for it');
      return [];
    });
  }

  #extras(body: string[], pictures: readonly Picture[]): Pick<Substep, 'body' | 'image'> {
    const images = pictures.flatMap((picture) => this.desk.picture(picture) ?? []);
    for (const {alt, src} of images.slice(1))
      this.desk.findings.leave(
        lineOf(pictures[0] as Picture),
        'an image',
        `${alt} ${src}`,
        'a step has one picture',
      );
    const [image] = images;
    return {...(body.length > 0 && {body}), ...(image && {image})};
  }
}

function withSubsteps(step: Step, substeps: readonly Substep[]): Step {
  return substeps.length > 0 ? {...step, substeps: [...substeps]} : step;
}

/** The entries of a list as paragraphs, with their numbers, however deep they lie. */
export function entriesOf(list: List, desk: Desk): readonly string[] {
  return list.children.flatMap((item, index) => {
    const number = list.ordered === true ? `${(list.start ?? 1) + index}. ` : '';
    return item.children.flatMap((block, at) => {
      if (block.type === 'list') return entriesOf(block, desk);
      if (isParagraph(block)) {
        const begin = at === 0 && number !== '' ? [{kind: 'text', text: number} as const] : [];
        return desk.rich([...begin, ...desk.pieces(block)], lineOf(block));
      }
      desk.leave(block, 'an answer or a smaller step has no place for it');
      return [];
    });
  });
}
