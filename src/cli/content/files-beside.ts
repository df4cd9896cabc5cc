import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Guide} from '../../model/guide.schema.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {parseGuide} from '../../model/parse-guide.js';
import type {SharedEntries} from '../../model/shared.schema.js';
import {parseShared} from './check-shared.js';
import {readEnglish, type EnglishFile} from './english-file.js';
import type {ContentFile} from './find-content.js';
import {JsonDocument} from './json-document.js';

/** The files that another one is checked against, each read once. */
export class FilesBeside {
  readonly #written = new Map<string, unknown>();
  readonly #guides = new Map<string, EnglishFile<Guide>>();
  readonly #shared = new Map<string, EnglishFile<SharedEntries>>();

  /** The English file as it is written, whatever it holds; undefined where none can be read. */
  english(file: ContentFile): unknown {
    const path = join(dirname(file.path), `${FALLBACK_LOCALE}.json`);
    return remembered(this.#written, path, () =>
      existsSync(path) ? new JsonDocument(readFileSync(path)).data : undefined,
    );
  }

  englishGuide(file: ContentFile): EnglishFile<Guide> {
    const path = join(dirname(file.path), `${FALLBACK_LOCALE}.json`);
    return remembered(this.#guides, path, () =>
      readEnglish(path, (data) => parseGuide(data, this.sharedOf(file, data)).guide),
    );
  }

  englishShared(file: ContentFile): EnglishFile<SharedEntries> {
    return this.#readShared(join(dirname(file.path), `${FALLBACK_LOCALE}.json`));
  }

  /** What a guide can take over: the entries in its language beside it, or those that come with the command. */
  sharedOf(file: ContentFile, guide: unknown): SharedEntries | undefined {
    const {locale} = Object(guide) as {readonly locale?: unknown};
    if (typeof locale !== 'string' || !/^[\w-]+$/.test(locale)) return undefined;
    const folder = [join(dirname(file.path), '../shared'), ...OWN_FOLDERS].find((path) =>
      existsSync(join(path, `${FALLBACK_LOCALE}.json`)),
    );
    const found = folder === undefined ? 'missing' : this.#readShared(join(folder, `${locale}.json`));
    return typeof found === 'string' ? undefined : found;
  }

  #readShared(path: string): EnglishFile<SharedEntries> {
    return remembered(this.#shared, path, () => readEnglish(path, (data) => parseShared(data).shared));
  }
}

/** In the sources, and in a release, where all commands are one bundle. */
const OWN_FOLDERS = ['../../guides/shared', '../guides/shared'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

function remembered<T>(known: Map<string, T>, path: string, read: () => T): T {
  const found = known.get(path) ?? read();
  known.set(path, found);
  return found;
}
