import {expect} from '@open-wc/testing';
import {asGuideError, GuideError} from '../../src/model/guide-error.js';

describe('GuideError', () => {
  it('says what went wrong, and where', () => {
    const error = new GuideError('invalid-content', 'title: is missing.', {path: 'title', url: '/acme.json'});
    expect(error).to.be.an('error').and.include({
      name: 'GuideError',
      code: 'invalid-content',
      message: 'title: is missing.',
      path: 'title',
      url: '/acme.json',
    });
  });
});

describe('asGuideError', () => {
  it('leaves what a guide was refused with as it is', () => {
    const error = new GuideError('timeout', 'No answer.');
    expect(asGuideError(error)).to.equal(error);
  });

  it('takes everything else for a part of the code that did not arrive', () => {
    for (const error of [new TypeError('Failed to fetch dynamically imported module'), undefined, 'no']) {
      expect(asGuideError(error)).to.include({
        name: 'GuideError',
        code: 'network',
        message: 'A part of the guide could not be loaded.',
      });
    }
  });
});
