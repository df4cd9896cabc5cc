import {expect} from '@open-wc/testing';
import {builtInContent, linkHosts} from '../../src/state/built-in-content.js';

const official = Object.values(builtInContent.guides).flatMap(({hosts}) => hosts);

describe('linkHosts', () => {
  it('lets a built-in guide link to Altrady and to its own exchange only', () => {
    expect(linkHosts('bitmart', [])).to.deep.equal(['altrady.com', 'bitmart.com']);
  });

  it('lets a guide of another exchange link to those that are built in', () => {
    expect(linkHosts('acme', [])).to.deep.equal(['altrady.com', ...official]);
  });

  it('lets guides link to what the page adds', () => {
    expect(linkHosts('bitmart', ['page.example'])).to.deep.equal([
      'altrady.com',
      'bitmart.com',
      'page.example',
    ]);
  });

  it('takes what every object inherits for no exchange', () => {
    expect(linkHosts('constructor', [])).to.deep.equal(['altrady.com', ...official]);
  });
});
