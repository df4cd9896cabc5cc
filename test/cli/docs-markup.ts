import assert from 'node:assert/strict';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {jsonOf, textOf} from './docs-tree.js';

interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly {readonly name: string}[];
  readonly slots?: readonly {readonly name: string}[];
}

const {modules} = jsonOf('custom-elements.json') as {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
};
const {version} = jsonOf('package.json') as {readonly version: string};
const ELEMENTS = new Map(
  modules.flatMap(({declarations}) => declarations).map((declaration) => [declaration.tagName, declaration]),
);
/** What every element takes. */
const GLOBAL = ['id', 'class', 'slot', 'lang', 'dir', 'hidden'];
/** The names of the settings that the mount script reads, after `data-`. */
const MOUNT_SETTINGS = new Set(
  [...textOf('src/mount.ts').matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, name]) => name),
);
const RELEASED = /\/whitelist-guide\/(\d+\.\d+\.\d+)\/([\w./-]*)/g;

/**
 * Holds markup against what there is: our elements, their attributes, and what the mount script reads.
 * @throws {AssertionError} with the name that there is not
 */
export function assertKnownMarkup(html: string): void {
  const tree: Root = fromHtml(html, {fragment: !/<html\b/i.test(html)});
  visit(tree, 'element', (element) => {
    if (ELEMENTS.has(element.tagName)) assertAttributes(element);
    else assert.doesNotMatch(element.tagName, /-/, `There is no element <${element.tagName}>.`);
    assertSettings(element);
  });
}

/** Files of a release that a text names by an address, with the version of now. */
export function releasedFiles(text: string): readonly string[] {
  return [...text.matchAll(RELEASED)].map(([, named, file = '']) => {
    assert.equal(named, version, `${file} is named with the version ${String(named)}.`);
    return file;
  });
}

/** The parser writes names in its own way: `keyType` for `key-type`, `dataKeyType` for `data-key-type`. */
function attributesOf({properties}: Element): readonly string[] {
  return Object.keys(properties).map((name) => {
    if (name === 'className') return 'class';
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  });
}

function assertAttributes(element: Element): void {
  const known = ELEMENTS.get(element.tagName)?.attributes?.map(({name}) => name) ?? [];
  for (const name of attributesOf(element)) {
    const isKnown = known.includes(name) || GLOBAL.includes(name);
    assert.ok(isKnown, `<${element.tagName}> has no attribute "${name}".`);
  }
}

function assertSettings(element: Element): void {
  const names = attributesOf(element);
  const isMount = /whitelist-guide\.mount\.js$/.test(element.properties['src'] ?? '');
  if (!isMount && !names.includes('data-whitelist-guide')) return;
  for (const name of names.filter((each) => each.startsWith('data-') && each !== 'data-whitelist-guide'))
    assert.ok(MOUNT_SETTINGS.has(name.slice(5)), `The mount script does not know "${name}".`);
}
