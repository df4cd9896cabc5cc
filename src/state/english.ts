import type {Message, MessageKey, Messages} from '../model/messages.js';
import startWords from './start-words.json' with {type: 'json'};

/** English, the language that is always there: the words that a page starts with, and what has come since. */
let words: Partial<Messages> = startWords.messages;
let hasGuideWords = false;

export function englishMessage(key: MessageKey): Message {
  return words[key] ?? '';
}

/** Takes in words that have come with the code that says them. */
export function addEnglish(more: Partial<Messages> | undefined): void {
  words = {...words, ...more};
}

/** Brings the words of a guide. */
export async function loadEnglish(): Promise<void> {
  if (hasGuideWords) return;
  const {GUIDE_WORDS} = await import('./guide-words.js');
  hasGuideWords = true;
  addEnglish(GUIDE_WORDS);
}
