import {baseUrl} from './base-url.js';
import {GuideFaqElement} from './elements/guide-faq/guide-faq.js';
import {KeyTypePickerElement} from './elements/key-type-picker/key-type-picker.js';
import {WhitelistGuideElement} from './elements/whitelist-guide/whitelist-guide.js';
import {WhitelistIndexElement} from './elements/whitelist-index/whitelist-index.js';
import {useContentFolder} from './state/content-folder.js';

/** Provider first: a consumer upgraded before its provider would ask for the context in vain. */
const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'whitelist-guide': WhitelistGuideElement,
  'key-type-picker': KeyTypePickerElement,
  'guide-faq': GuideFaqElement,
  'whitelist-index': WhitelistIndexElement,
};

/**
 * Defines every element or none, so that two copies of the script never mix on one page.
 * A second copy of the same version is silent; another version, or other code under one of the tags, is told in the console.
 */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  const taken = Object.keys(elements).filter((tag) => registry.get(tag));
  if (taken.length === 0) {
    useContentFolder(baseUrl);
    for (const [tag, element] of Object.entries(elements)) registry.define(tag, element);
    return;
  }
  const {version: owner} = (registry.get('whitelist-guide') ?? {}) as {version?: string};
  const {version} = WhitelistGuideElement;
  if (owner === version) return;
  console.warn(
    `whitelist-guide ${version} stands back: <${taken.join('>, <')}> is taken by ${owner ?? 'other code'}.`,
  );
}
