import {baseUrl} from './base-url.js';
import {GuideFaqElement} from './elements/guide-faq/guide-faq.js';
import {KeyTypePickerElement} from './elements/key-type-picker/key-type-picker.js';
import {useInnerPrefix} from './elements/shared/inner-html.js';
import {WhitelistGuideElement} from './elements/whitelist-guide/whitelist-guide.js';
import {WhitelistIndexElement} from './elements/whitelist-index/whitelist-index.js';
import {useContentFolder} from './state/content-folder.js';
import {VERSION} from './version.js';

export interface DefineOptions {
  /** Makes `<altrady-whitelist-guide>` of `altrady`, and so on: for a page where the plain tags belong to somebody else. */
  readonly prefix?: string | undefined;
  /**
   * Where the elements for pages are defined, if not in the registry of the document. What is within a guide is defined
   * there all the same, under tags that have the version in them: nothing else on the page can have taken those.
   */
  readonly registry?: CustomElementRegistry | undefined;
}

type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** Provider first: a consumer upgraded before its provider would ask for the context in vain. */
const elements: Elements = {
  'whitelist-guide': WhitelistGuideElement,
  'key-type-picker': KeyTypePickerElement,
  'guide-faq': GuideFaqElement,
  'whitelist-index': WhitelistIndexElement,
};

/** Whether elements of this copy may be on the page: then those within a guide keep their tags. */
let isInUse = false;

/**
 * Defines every element or none, so that two copies of the script never mix on one page.
 * A second copy of the same version is silent; another version, or other code under one of the tags, is told in the console.
 */
export function defineElements(options: DefineOptions | CustomElementRegistry = {}): void {
  const {prefix, registry} = 'define' in options ? {registry: options} : options;
  if (prefix === undefined) {
    if (registry && registry !== customElements && !isInUse)
      useInnerPrefix(`v${VERSION.replaceAll('.', '-')}-`);
    defineAll('', elements, registry);
    return;
  }
  if (!isInUse) useInnerPrefix(`${prefix}-`);
  defineAll(`${prefix}-`, subclasses(`${prefix}-`), registry);
}

/**
 * The same without options, for the scripts for pages: they carry no code for a prefix.
 *
 * @internal
 */
export function definePlain(): void {
  defineAll('', elements);
}

function defineAll(prefix: string, classes: Elements, registry = customElements): void {
  const taken = Object.keys(classes).filter((tag) => registry.get(tag));
  if (taken.length === 0) {
    useContentFolder(baseUrl);
    isInUse = true;
    for (const [tag, element] of Object.entries(classes)) registry.define(tag, element);
    return;
  }
  const {version: owner} = (registry.get(`${prefix}whitelist-guide`) ?? {}) as {version?: string};
  if (owner === VERSION) return;
  console.warn(
    `whitelist-guide ${VERSION} stands back: <${taken.join('>, <')}> is taken by ${owner ?? 'other code'}.`,
  );
}

/** A registry takes a class under one tag only. */
function subclasses(prefix: string): Elements {
  return Object.fromEntries(
    Object.entries(elements).map(([tag, element]) => [prefix + tag, class extends element {}]),
  );
}
