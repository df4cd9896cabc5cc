import type {Messages} from '../model/messages.js';
import {addEnglish, loadEnglish} from '../state/english.js';
import {innerTag} from './shared/inner-html.js';

/** What a picker, an FAQ or a board is without its shell. The code arrives when a page has one, or a guide shows it. */
export const shellElements = {
  'guide-key-types': async () => (await import('./guide-key-types/guide-key-types.js')).GuideKeyTypesElement,
  'guide-answers': async () => (await import('./guide-answers/guide-answers.js')).GuideAnswersElement,
  'guide-board': async () => (await import('./guide-board/guide-board.js')).GuideBoardElement,
} as const;

/** The class of an element whose code comes when it is needed. */
export interface LateElement extends CustomElementConstructor {
  /** The English words that come with it, beside those of every guide. */
  readonly english?: Partial<Messages>;
}

/** Defines what a shell shows. Without a connection its tag stays an empty box, and a later call tries again. */
export async function fillShell(tag: keyof typeof shellElements): Promise<void> {
  await bringElement(tag, shellElements[tag]).catch(() => undefined);
}

/**
 * Defines an element whose code comes now, once.
 * The class is awaited before the registry is asked: two guides may come here at the same time.
 * @throws if its code does not arrive.
 */
export async function bringElement(tag: string, load: () => Promise<LateElement>): Promise<void> {
  const name = innerTag(tag);
  if (customElements.get(name)) return;
  const [element] = await Promise.all([load(), loadEnglish()]);
  addEnglish(element.english);
  if (!customElements.get(name)) customElements.define(name, element);
}
