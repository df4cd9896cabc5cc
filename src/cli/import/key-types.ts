import type {List, RootContent} from 'mdast';
import type {KeyType} from '../../model/guide.schema.js';
import {blank} from './blanks.js';
import type {Desk} from './desk.js';
import {Ids} from './ids.js';
import {isParagraph, lineOf, wordsOf} from './nodes.js';
import {plainOf} from './rich.js';
import {MARKED, type Section} from './sections.js';
import {entriesOf, type StepMaker} from './steps.js';

const MOST_TYPES = 20;
const MOST_SUMMARY = 5000;
const NAME = /^.{1,60}?\bkeys?\b(?:\s*\([^()]*\))?/i;

/** The name in "a) Fast Connect API keys are shown …", or undefined if this is no clear type of key. */
function markedName(block: RootContent): string | undefined {
  if (!isParagraph(block)) return undefined;
  const text = wordsOf(block);
  return MARKED.test(text) ? NAME.exec(text.replace(MARKED, ''))?.[0] : undefined;
}

/** Whether paragraphs of this section are marked a), b) … and name a key each. */
export function hasMarkedKeyTypes({blocks}: Section): boolean {
  return blocks.filter((block) => markedName(block) !== undefined).length > 1;
}

/** Makes the types of key from what is marked a), b) … and from headings that name them. */
export class KeyTypeMaker {
  readonly keyTypes: KeyType[] = [];
  /** How a reader finds out which type it is. */
  readonly unsure: string[] = [];
  readonly #ids = new Ids();

  constructor(
    readonly desk: Desk,
    readonly steps: StepMaker,
  ) {}

  add(section: Section): void {
    const {heading, kind, blocks} = section;
    const isClear = hasMarkedKeyTypes(section);
    let current: KeyType | undefined;
    if (kind === 'key-type' && heading) current = this.#begin(wordsOf(heading), lineOf(heading));
    else if (heading) this.desk.leave(heading, 'guides show a heading of their own there');
    for (const block of blocks) {
      const name = isClear ? markedName(block) : undefined;
      if (name !== undefined) current = this.#begin(name, lineOf(block));
      this.#place(block, current);
    }
  }

  finished(): readonly KeyType[] {
    const missing = blank(
      'how to recognise this key and what it means for the reader, in one or two sentences.',
    );
    return this.keyTypes.map(({id, name, summary, video, sources}) => ({
      id,
      name,
      summary: summary === '' ? missing : summary,
      ...(video !== undefined && {video}),
      ...(sources && {sources}),
    }));
  }

  #begin(marked: string, line: number): KeyType | undefined {
    if (this.keyTypes.length >= MOST_TYPES) return undefined;
    const name = marked.replace(MARKED, '');
    const id = this.#ids.of(name, 'key-type');
    const keyType: KeyType = {id, name, summary: '', sources: [this.desk.source]};
    this.keyTypes.push(keyType);
    this.desk.findings.read(
      line,
      `“${marked}” is a type of key. Its name is to be what Altrady calls it`,
      MARKED.exec(marked)?.[0],
    );
    return keyType;
  }

  #place(block: RootContent, current: KeyType | undefined): void {
    const videos = this.desk.video(block);
    if (videos !== undefined) {
      const [video] = videos;
      if (current && video !== undefined) current.video ??= video;
    } else if (block.type === 'list') this.#placeList(block, current);
    else if (!isParagraph(block)) this.desk.leave(block, 'a type of key has no place for it');
    else if (current) this.#describe(current, block);
    else if (/^[a-z]\)\s/i.test(wordsOf(block)))
      this.desk.leave(block, 'it is not clear whether it is a type of key');
    else this.unsure.push(...this.desk.rich(this.desk.pieces(block), lineOf(block)));
  }

  #placeList(list: List, current: KeyType | undefined): void {
    if (current && list.ordered === true)
      this.steps.addSection(current.name, [list], lineOf(list), current.id);
    else if (current) this.desk.leave(list, 'the text of a type of key has no lists');
    else if (list.ordered === true) this.steps.addList(list);
    else this.unsure.push(...entriesOf(list, this.desk));
  }

  #describe(keyType: KeyType, block: RootContent): void {
    if (!isParagraph(block)) return;
    const text = plainOf(this.desk.pieces(block));
    const marker = MARKED.exec(text)?.[0] ?? '';
    if (marker !== '')
      this.desk.findings.read(
        lineOf(block),
        `“${marker.trim()}” marks the type of key “${keyType.name}”`,
        marker,
      );
    const summary = `${keyType.summary} ${text.slice(marker.length)}`.trim();
    if (summary.length <= MOST_SUMMARY) keyType.summary = summary;
    else this.desk.leave(block, `the text of a type of key has at most ${MOST_SUMMARY} characters`);
  }
}
