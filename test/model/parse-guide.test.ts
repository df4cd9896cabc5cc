import {expect} from '@open-wc/testing';
import {GuideError} from '../../src/model/guide-error.js';
import {admitGuide, parseGuide} from '../../src/model/parse-guide.js';
import {guideData} from '../helpers/factories.js';

const twiceBroken = (): unknown => ({...guideData(), title: '', locale: 'en_GB'});

function refusal(data: unknown, url?: string): GuideError {
  try {
    admitGuide(data, url);
  } catch (error) {
    if (error instanceof GuideError) return error;
    throw error;
  }
  throw new Error('The guide was admitted.');
}

describe('parseGuide', () => {
  it('gives a sound guide and no problems', () => {
    expect(parseGuide(guideData())).to.deep.equal({guide: guideData(), problems: []});
  });

  it('gives all problems and no guide', () => {
    const {guide, problems} = parseGuide(twiceBroken());
    expect(guide).to.equal(undefined);
    expect(problems.map(({path}) => path)).to.deep.equal(['locale', 'title']);
  });

  it('gives the problems of references once the schema is content', () => {
    const {guide, problems} = parseGuide({...guideData(), related: ['nowhere']});
    expect(guide).to.equal(undefined);
    expect(problems.map(({path}) => path)).to.deep.equal(['related']);
  });

  it('says of a newer format only that it is newer', () => {
    expect(parseGuide({schemaVersion: 2, chapters: []})).to.deep.equal({
      problems: [
        {
          path: 'schemaVersion',
          message: 'is 2, but this release reads version 1. Update whitelist-guide.',
        },
      ],
    });
  });

  it('never writes to what the page has handed over, and keeps none of it', () => {
    const data = guideData();
    const frozen = Object.freeze({
      ...data,
      exchange: Object.freeze(data.exchange),
      steps: Object.freeze(data.steps),
    });
    const {guide} = parseGuide(frozen);
    expect(guide).to.not.equal(frozen);
    expect(guide?.steps).to.not.equal(data.steps);
  });

  it('reads through the proxies that frameworks hand over', () => {
    const proxy = new Proxy(guideData(), {get: (target, key) => Reflect.get(target, key) as unknown});
    expect(parseGuide(proxy).guide).to.deep.equal(guideData());
  });
});

describe('admitGuide', () => {
  it('lets a sound guide in', () => {
    expect(admitGuide(guideData())).to.deep.equal(guideData());
  });

  it('names the path, the repair and the address of the first problem, and counts the others', () => {
    expect(refusal(twiceBroken(), 'https://acme.example/en.json')).to.include({
      name: 'GuideError',
      code: 'invalid-content',
      message: 'locale: "en_GB" is no language tag. Write one such as en, nl or pt-BR. (1 more)',
      path: 'locale',
      url: 'https://acme.example/en.json',
    });
  });

  it('counts no others where there are none', () => {
    expect(refusal({...guideData(), related: ['nowhere']}).message).to.equal(
      'related: "nowhere" is no link of this guide. Its ids are: altrady-settings, acme-login.',
    );
  });

  it('names no path for a file that is no guide at all', () => {
    expect(refusal([])).to.include({
      message: 'expected a block in curly braces, found a list.',
      path: '',
      url: undefined,
    });
  });

  it('refuses a newer format by a code of its own', () => {
    expect(refusal({...guideData(), schemaVersion: 2})).to.include({
      code: 'unsupported-version',
      message: 'schemaVersion: is 2, but this release reads version 1. Update whitelist-guide.',
      path: 'schemaVersion',
    });
  });

  for (const schemaVersion of ['2', 0, null, undefined]) {
    it(`takes ${String(schemaVersion)} for no newer format`, () => {
      expect(refusal({...guideData(), schemaVersion}).code).to.equal('invalid-content');
    });
  }
});
