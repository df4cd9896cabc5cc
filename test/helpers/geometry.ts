import {walk} from './roles.js';

/** Where the first text that has these words stands, line by line. */
export function linesOf(root: Element, words: string): readonly DOMRect[] {
  const ranges: Range[] = [];
  walk(root, (node) => {
    const at = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').indexOf(words) : -1;
    if (at < 0) return;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    ranges.push(range);
  });
  const [first] = ranges;
  if (!first) throw new Error(`There is no text "${words}"`);
  return [...first.getClientRects()];
}

/** Where words stand that fit on one line. */
export function placeOf(root: Element, words: string): DOMRect {
  const lines = linesOf(root, words);
  const [line] = lines;
  if (!line || lines.length > 1) throw new Error(`"${words}" stands on ${lines.length} lines`);
  return line;
}

/** Whether two places are on the same line of text: the smaller one lies within the height of the other. */
export function isOneLine(a: DOMRect, b: DOMRect): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
}

/** Where the drawn arrow of a line that unfolds points to. It is a corner, turned from the one at the right bottom. */
export function arrowOf(summary: Element, pseudo: '::before' | '::after'): 'left' | 'right' | 'up' | 'down' {
  const {transform, borderRightWidth, borderBottomWidth} = getComputedStyle(summary, pseudo);
  if (borderRightWidth !== '2px' || borderBottomWidth !== '2px') throw new Error('It has another corner.');
  const {a, b, c, d} = new DOMMatrix(transform);
  const [x, y] = [a + c, b + d];
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
}
