import {expect} from '@open-wc/testing';
import {formatList} from '../../src/model/format-list.js';

describe('formatList', () => {
  it('joins names by the words of the language', () => {
    expect(formatList(['A', 'B', 'C'], 'conjunction', 'en-GB')).to.equal('A, B and C');
    expect(formatList(['A', 'B', 'C'], 'disjunction', 'nl')).to.equal('A, B of C');
  });

  it('keeps names apart from words that are read from right to left', () => {
    expect(formatList(['A', 'B'], 'conjunction', 'ar')).to.equal('\u2068A\u2069 و\u2068B\u2069');
  });
});
