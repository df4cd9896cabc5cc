import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {admitContentIndex} from '../../model/doors.js';
import type {Guide} from '../../model/guide.schema.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {UsageError} from '../command.js';
import type {SiteWords} from './site.js';

const NEEDED = [
  'whitelist-guide.js',
  'whitelist-guide.guide.js',
  'whitelist-guide.wake.js',
  'whitelist-guide.prerender.css',
];
/** What the pages of a site load. The scripts for other sites, and the modules for bundlers, are none of it. */
const LOADED = /^(?:whitelist-guide\.[\w.-]+\.[\w-]{8}\.js|guides|locales|licenses\.txt)$/;

/** The content that a release was built with: checked when it was built, and the same that its scripts will load. */
export function readRelease(folder: string): {guides: readonly Guide[]; languages: readonly SiteWords[]} {
  const missing = [...NEEDED, 'guides/index.json'].find((file) => !existsSync(join(folder, file)));
  if (missing !== undefined) throw new UsageError(`"${folder}" is no built release: it has no ${missing}.`);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const index = admitContentIndex(read('guides/index.json'));
  const guides = Object.entries(index.guides).flatMap(([id, {locales}]) =>
    Object.keys(locales).map((locale) => read(`guides/${id}/${locale}.json`) as Guide),
  );
  const languages = Object.keys(index.locales)
    .toSorted((a, b) => Number(b === FALLBACK_LOCALE) - Number(a === FALLBACK_LOCALE))
    .map((locale) => read(`locales/${locale}.json`) as SiteWords);
  return {guides, languages};
}

/** Lays the files that the pages load below the site. */
export function copyRelease(release: string, target: string): void {
  for (const name of readdirSync(release).filter((entry) => NEEDED.includes(entry) || LOADED.test(entry)))
    cpSync(join(release, name), join(target, name), {recursive: true});
}
