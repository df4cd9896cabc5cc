import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {makeProject, PROJECT, run, type Ended} from './helpers.js';

export const ADDRESS = 'https://guides.example/help/';

/** A folder with a release of these guides, without the scripts' own code. */
export async function makeRelease(guides: Readonly<Record<string, string>>): Promise<string> {
  const words = (locale: string) => readFileSync(join(PROJECT, `src/locales/${locale}.json`), 'utf8');
  const files = Object.entries(guides).map(([path, text]) => [`src/guides/${path}.json`, text] as const);
  const locales = ['ar', 'nl'].map((locale) => [`src/locales/${locale}.json`, words(locale)] as const);
  const folder = makeProject(Object.fromEntries([...files, ...locales]));
  for (const command of ['build-content', 'build-pages']) {
    const {code, out, error} = await run(folder, command, 'dist');
    if (code !== 0) throw new Error(out + error);
  }
  for (const part of ['', 'guide.', 'wake.', 'part.abcd_fg1.', 'mount.'])
    writeFileSync(join(folder, 'dist', `whitelist-guide.${part}js`), '/* script */');
  return folder;
}

export async function buildSite(folder: string, ...options: readonly string[]): Promise<Ended> {
  return run(folder, 'site', '--release', 'dist', '--out', 'out', '--site', ADDRESS, ...options);
}

/** The paths of all files of the site. */
export function filesOf(folder: string): readonly string[] {
  const out = join(folder, 'out');
  return readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter((path) => statSync(join(out, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, 'out', path), 'utf8');
}

/** A page as a browser reads it, with what its declarative shadow roots hold. */
export class SitePage {
  readonly #root: Root;

  constructor(folder: string, path: string) {
    this.#root = fromHtml(textOf(folder, path));
  }

  all(tag: string, attributes: Readonly<Record<string, string>> = {}): readonly Element[] {
    const found: Element[] = [];
    const look = (root: Root): void => {
      visit(root, 'element', (element) => {
        if (element.content) look(element.content);
        const fits = Object.entries(attributes).every(([name, value]) => valueOf(element, name) === value);
        if (element.tagName === tag && fits) found.push(element);
      });
    };
    look(this.#root);
    return found;
  }

  /** The value of an attribute of the one element that fits. */
  value(tag: string, attributes: Readonly<Record<string, string>>, name: string): string | undefined {
    const [element, ...others] = this.all(tag, attributes);
    if (!element || others.length > 0) throw new Error(`${tag}: ${element ? others.length + 1 : 0} fit.`);
    return valueOf(element, name);
  }
}

/** As it stands in the markup. */
export function valueOf({properties}: Element, name: string): string | undefined {
  const bare = (text: string): string => text.toLowerCase().replaceAll('-', '');
  const key = Object.keys(properties).find((known) => bare(known) === bare(name));
  const value = key === undefined ? undefined : (properties[key] ?? undefined);
  return Array.isArray(value) ? value.join(' ') : value === undefined ? undefined : String(value);
}
