import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {parseRichText, type Inline} from '../../model/rich-text.js';
import {renderLink} from './guide-link.js';
import {written} from './written.js';

/** What stands around a text of each kind. All markup that there is for a content file is here. */
const AROUND = {
  text: ['', ''],
  strong: ['<strong>', '</strong>'],
  code: ['<code dir="auto">', '</code>'],
  link: ['', ''],
} as const;
const PATH = ['<bdi class="path"><b>', '</b><span class="then">&nbsp;&gt; </span><b>', '</b></bdi>'] as const;

/** One template for each sequence of kinds: a text with marks costs a browser little more than one without. */
const templates = new Map<string, TemplateStringsArray>();

/** Paragraphs of a content file. Every piece goes into the page as text: content can never become markup. */
export function renderParagraphs(
  paragraphs: readonly string[] | undefined,
  snapshot: GuideSnapshot,
): readonly TemplateResult[] | typeof nothing {
  return paragraphs?.map((paragraph) => render(paragraph, snapshot, ['<p>', '</p>'])) ?? nothing;
}

/** One text of a content file. */
export function renderRichText(source: string, snapshot: GuideSnapshot): TemplateResult {
  return render(source, snapshot, ['', '']);
}

function render(source: string, snapshot: GuideSnapshot, edges: readonly [string, string]): TemplateResult {
  const pieces = parseRichText(source);
  const values = pieces.flatMap((piece) => valuesOf(piece, snapshot));
  return html(templateFor(pieces, edges), ...values);
}

/** Content decides which pieces follow each other. What they are is written above. */
function templateFor(
  pieces: readonly Inline[],
  [start, end]: readonly [string, string],
): TemplateStringsArray {
  const key =
    start +
    pieces.map((piece) => (piece.kind === 'path' ? `path${String(piece.parts.length)}` : piece.kind)).join();
  const known = templates.get(key);
  if (known) return known;
  const texts = [start];
  for (const [before, ...others] of pieces.map(markupOf)) {
    texts.push((texts.pop() ?? '') + before, ...others);
  }
  texts.push((texts.pop() ?? '') + end);
  const strings = written(...texts);
  templates.set(key, strings);
  return strings;
}

/** The markup before, between and after the values of a piece. */
function markupOf(piece: Inline): readonly [string, ...string[]] {
  if (piece.kind !== 'path') return AROUND[piece.kind];
  const [first, between, last] = PATH;
  return [first, ...piece.parts.slice(1).map(() => between), last];
}

function valuesOf(piece: Inline, snapshot: GuideSnapshot): readonly unknown[] {
  switch (piece.kind) {
    case 'path':
      return piece.parts;
    case 'link': {
      const {state} = snapshot;
      const links = state.status === 'ready' ? state.guide.links : undefined;
      const link = links?.find(({id}) => id === piece.link);
      return [link ? renderLink(link, snapshot, 'inline', piece.text) : piece.text];
    }
    default:
      return [piece.text];
  }
}
