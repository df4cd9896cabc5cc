import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {VERSION} from '../../version.js';

/** Where a page lies: its folder below the site, with a slash at its end; empty for the first page. */
export type Path = string;

/** The scripts, styles and content. A version's files never change, so browsers may keep them. */
export const ASSETS: Path = `assets/${VERSION}/`;

export const boardPath = (locale: string): Path => `${locale}/`;
export const guidePath = (exchange: string, locale: string): Path => `${locale}/${exchange}/`;

/** The board that a reader gets whose language nobody knows. */
export const DEFAULT_BOARD = boardPath(FALLBACK_LOCALE);

/** The address of something on the site, from one of its pages: the folder may lie anywhere on a host. */
export function linkFrom(page: Path, target: string): string {
  return `${'../'.repeat(page.split('/').length - 1)}${target}` || './';
}
