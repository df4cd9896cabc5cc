import {expect} from '@open-wc/testing';
import english from '../../src/locales/en.json' with {type: 'json'};
import type {MessageKey} from '../../src/model/messages.js';
import boardWords from '../../src/elements/guide-board/words.json' with {type: 'json'};
import ipListWords from '../../src/elements/guide-ip-list/words.json' with {type: 'json'};
import {addAllEnglish} from '../../src/state/all-english.js';
import {addEnglish, englishMessage, loadEnglish} from '../../src/state/english.js';
import guideWords from '../../src/state/guide-words.json' with {type: 'json'};
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

  it('has the words of a guide once they are brought, and those of a tool with the tool', async () => {
    await loadEnglish();
    for (const key of Object.keys(guideWords.messages) as MessageKey[])
      expect(englishMessage(key), key).to.deep.equal(english.messages[key]);
    expect(englishMessage('board.heading')).to.equal('');
    addEnglish(boardWords.messages);
    expect(englishMessage('board.heading')).to.equal(english.messages['board.heading']);
    expect(englishMessage('guide.steps')).to.equal(english.messages['guide.steps']);
  });

  it('has every word that a page can say in one of the files that pages load', () => {
    const loaded = [guideWords, boardWords, ipListWords].flatMap(({messages}) => Object.keys(messages));
    const said = keys.filter((key) => !/^(?:export|site|static)\./.test(key));
    expect(loaded.toSorted()).to.deep.equal(said.toSorted());
  });

  it('has all words at once where they are at hand', () => {
    addAllEnglish();
    for (const key of keys) expect(englishMessage(key), key).to.deep.equal(english.messages[key]);
  });
});
