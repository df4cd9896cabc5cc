import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/model/format-date.js';

describe('formatDate', () => {
  it('spells the month out, as the language does', () => {
    expect(formatDate('2025-12-01', 'en-GB')).to.equal('1 December 2025');
    expect(formatDate('2025-12-01', 'nl')).to.equal('1 december 2025');
  });

  it('writes the day in figures from 0 to 9 in every language', () => {
    expect(formatDate('2025-12-01', 'ar-EG')).to.match(/\b1\b.*\b2025\b/);
  });
});
