import {relative, sep} from 'node:path';
import type {Terminal} from './command.js';

/** The path of a file as an author would write it in the folder that the command was called in. */
export function shownPath(file: string, {folder}: Pick<Terminal, 'folder'>): string {
  return relative(folder, file).replaceAll(sep, '/');
}

export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Content comes from anywhere: what steers a terminal or hides text is shown by its number. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
