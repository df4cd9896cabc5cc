import english from '../locales/en.json' with {type: 'json'};
import {addEnglish} from './english.js';

/** Takes in all English words at once, where they are at hand: on a server, and for files that commands write. */
export function addAllEnglish(): void {
  addEnglish(english.messages);
}
