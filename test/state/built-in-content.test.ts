import {expect} from '@open-wc/testing';
import {builtInContent} from '../../src/state/built-in-content.js';
import {builtInIndex, officialHosts} from '../../src/state/built-in-index.js';

const official = Object.values(builtInIndex.guides).flatMap(({hosts}) => hosts);

describe('officialHosts', () => {
  it('lets a built-in guide link to Altrady and to its own exchange only', () => {
    expect(officialHosts('bitmart')).to.deep.equal(['altrady.com', 'bitmart.com']);
  });

  it('lets a guide of another exchange link to those that are built in', () => {
    expect(officialHosts('acme')).to.deep.equal(['altrady.com', ...official]);
  });

  it('takes what every object inherits for no exchange', () => {
    expect(officialHosts('constructor')).to.deep.equal(['altrady.com', ...official]);
  });
});

describe('builtInContent', () => {
  it('knows the same files at the start as the index that it loads', async () => {
    const {guides, locales, shared} = await builtInContent.load();
    const languages = Object.entries(guides).map(([id, guide]) => [id, Object.keys(guide.locales)] as const);
    expect(builtInContent.known).to.deep.equal({
      guides: Object.fromEntries<readonly string[]>(languages),
      locales: Object.keys(locales),
      shared,
    });
  });
});
