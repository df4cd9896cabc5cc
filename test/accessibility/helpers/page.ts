import {defineElements} from '../../../src/define-elements.js';
import {textDirection} from '../../../src/model/locale-chain.js';
import {isReady, settled} from '../../helpers/guide-fixture.js';

export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

defineElements();

/** A page as it should be around a guide: a language, a title, one landmark, one heading. */
export function openPage(locale: Locale): HTMLElement {
  closePage();
  const {documentElement} = document;
  documentElement.lang = locale;
  documentElement.dir = textDirection(locale);
  document.title = 'Help centre';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Help centre';
  // The page is as dark as the reader wants it, like what stands in it.
  documentElement.style.colorScheme = 'light dark';
  documentElement.style.background = 'Canvas';
  main.append(heading);
  document.body.append(main);
  return main;
}

export function closePage(): void {
  document.querySelector('main')?.remove();
  const {documentElement} = document;
  documentElement.removeAttribute('style');
  documentElement.lang = 'en';
  documentElement.dir = 'ltr';
}

type Tag = 'whitelist-guide' | 'key-type-picker' | 'guide-faq' | 'whitelist-index';

/** Puts an element on a page; it keeps nothing beyond the test. */
export function place<T extends Tag>(
  locale: Locale,
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
): HTMLElementTagNameMap[T] {
  const element = Object.assign(document.createElement(tag), {progressMode: 'none'}, properties);
  openPage(locale).append(element);
  return element;
}

/** The same with content of its own, when that is shown. Without any it is the guide of Bitmart. */
export async function show<T extends Exclude<Tag, 'whitelist-index'>>(
  locale: Locale,
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = place(locale, tag, {exchange: 'bitmart', ...properties});
  await isReady(element);
  await settled(element);
  return element;
}

/** A guide file as its author wrote it, with changes. */
export async function bitmartWith(
  locale: Locale,
  change: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const response = await fetch(`/src/guides/bitmart/${locale}.json`);
  return {...((await response.json()) as object), ...change};
}
