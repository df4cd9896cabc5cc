import {ArticleError} from './article.js';

/** Deeper than any article, and far from where the parsers run out of stack. */
export const MOST_LEVELS = 100;
const MOST_LISTS = 40;
const MOST_INDENT = 2 * MOST_LEVELS;

interface Tree {
  readonly type: string;
  readonly children?: readonly Tree[];
}

export function tooDeep(line?: number): ArticleError {
  const where = line === undefined ? '' : `line ${line}: `;
  return new ArticleError(
    `${where}is nested too deeply: lists and quotes may lie ${MOST_LISTS} levels within each other, and ${MOST_LEVELS} levels of anything. Import the article without this part.`,
  );
}

/** Refuses a tree that functions which call themselves could not walk. Goes level by level for the same reason. */
export function refuseDeepTree(root: Tree): void {
  let level: readonly Tree[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) throw tooDeep();
    level = level.flatMap(({children}) => children ?? []);
  }
}

/** Refuses Markdown by its text: the parser needs minutes for a thousand lists within each other. */
export function refuseDeepMarkdown(text: string): void {
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const [marks = ''] = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]))*/.exec(line) ?? [];
    const levels = marks.match(/[-*+>]|\d+[.)]/g)?.length ?? 0;
    const indent = line.search(/[^ \t]/);
    if (levels > MOST_LISTS || indent > MOST_INDENT) throw tooDeep(index + 1);
  });
}
