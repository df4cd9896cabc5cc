import type {Root} from 'mdast';
import type {Findings} from './findings.js';

/** A help article, whatever it was written in. */
export interface Article {
  readonly root: Root;
  /** All its words, counted before anything was taken out. */
  readonly words: string;
  /** The address that the page gives as its own. */
  readonly source?: string | undefined;
  /** What has been left out already. */
  readonly findings: Findings;
}

/** The file is no article that can be read. The message follows the file's name. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}
