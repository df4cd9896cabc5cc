/**
 * Lets the architecture test read the sources as they are written: the runner serves them without types and
 * comments. `/test/source-texts.json` is every .ts file below src/, its text under its path.
 */
import {readdirSync, readFileSync} from 'node:fs';

export function sourceTexts() {
  return async (context, next) => {
    if (context.path !== '/test/source-texts.json') return next();
    const folder = new URL('../src/', import.meta.url);
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts'));
    context.set('Cache-Control', 'no-store');
    context.body = Object.fromEntries(
      files.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
    );
  };
}
