import type {Message, MessageKey, Messages} from '../model/messages.js';
import startWords from './start-words.json' with {type: 'json'};

/** English, the language that is always there: the words that a guide starts with, and later all of them. */
let words: Partial<Messages> = startWords.messages;

export function englishMessage(key: MessageKey): Message {
  return words[key] ?? '';
}

/** Brings the words of the tools that few readers reach. */
export async function loadEnglish(): Promise<void> {
  if (words !== startWords.messages) return;
  const {ALL_WORDS} = await import('./all-english.js');
  words = ALL_WORDS;
}
