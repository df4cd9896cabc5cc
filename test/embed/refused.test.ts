import {expect} from '@open-wc/testing';
import {appears, closePages, openDocument, openPage} from '../helpers/embed-page.js';
import {byRole} from '../helpers/roles.js';

describe('the built script where the page’s trusted-types refuse Lit', () => {
  afterEach(closePages);

  for (const page of ['refused-module.html', 'refused-classic.html', 'refused-second.html']) {
    it(`says so once and leaves the words of the page on ${page}`, async () => {
      const {document, window, notes} = await openDocument(page);
      // The browser reports in a task of its own.
      await appears(() => notes[1]);
      const guide = document.querySelector('whitelist-guide')!;
      expect(window.customElements.get('whitelist-guide')).to.equal(undefined);
      expect(guide.shadowRoot).to.equal(null);
      expect(guide.innerText.trim()).to.equal('Our own words');
      expect(notes).to.have.length(2);
      expect(notes.join('\n')).to.match(/violation: trusted-types trusted-types-policy lit-html/);
      expect(notes.join('\n')).to.match(
        /console.warn: whitelist-guide [\d.]+ stands back: trusted-types refuse "lit-html"/,
      );
    });
  }

  it('asks for one policy only, however often it is included', async () => {
    const {guide, notes} = await openPage('once-module.html');
    await appears(() => byRole(guide, 'checkbox', /Log in to Bitmart/));
    expect(notes).to.deep.equal([]);
  });
});
