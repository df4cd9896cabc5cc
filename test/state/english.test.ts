import {expect} from '@open-wc/testing';
import english from '../../src/locales/en.json' with {type: 'json'};
import type {MessageKey} from '../../src/model/messages.js';
import {englishMessage, loadEnglish} from '../../src/state/english.js';
import startWords from '../../src/state/start-words.json' with {type: 'json'};

const keys = Object.keys(english.messages) as MessageKey[];
const startKeys = Object.keys(startWords.messages) as MessageKey[];

describe('englishMessage', () => {
  it('has the words at once that a guide starts with, as in the file of all words', () => {
    for (const key of startKeys) expect(englishMessage(key), key).to.deep.equal(english.messages[key]);
  });

  it('says nothing yet in the tools that few readers reach', () => {
    const rare = keys.filter((key) => !startKeys.includes(key));
    expect(rare.map(englishMessage)).to.deep.equal(rare.map(() => ''));
  });

  it('has all words once they are brought', async () => {
    await loadEnglish();
    for (const key of keys) expect(englishMessage(key), key).to.deep.equal(english.messages[key]);
  });
});
