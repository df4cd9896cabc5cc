import {expect} from '@open-wc/testing';
import {guideContext, INITIAL_SNAPSHOT} from '../../src/context/guide-context.js';
import {createLocalize, ENGLISH} from '../../src/context/localize.js';
import {loadEnglish} from '../../src/state/english.js';

describe('createLocalize', () => {
  const localize = createLocalize({
    locale: 'nl',
    messages: {'guide.steps': 'Stappen', 'guide.progress': '{completed} van {total}'},
  });

  it('gives the words of the language', () => {
    expect(localize('guide.steps')).to.equal('Stappen');
  });

  it('gives English words where the language has none', () => {
    expect(localize('guide.retry')).to.equal('Try again');
  });

  it('puts values in as the language writes them', () => {
    expect(localize('guide.progress', {completed: 1200.5, total: '3'})).to.equal('1.200,5 van 3');
  });

  it('puts values into English words as English writes them', async () => {
    await loadEnglish();
    const dutch = createLocalize({locale: 'nl', messages: {}});
    expect(dutch('guide.progress', {completed: 1200.5, total: 3})).to.equal('1,200.5 of 3 steps done');
  });
});

describe('guideContext', () => {
  it('is one key for two copies of the code on a page', () => {
    expect(guideContext).to.equal(Symbol.for('whitelist-guide/state@1'));
  });

  it('begins with English words, and with no guide', () => {
    expect(INITIAL_SNAPSHOT).to.deep.include({state: {status: 'idle'}, locale: 'en', linkHosts: []});
    expect(INITIAL_SNAPSHOT.localize('guide.retry')).to.equal('Try again');
    expect(ENGLISH.locale).to.equal('en');
  });
});
