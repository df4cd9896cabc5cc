import {expect} from '@open-wc/testing';
import {guideData} from '../../helpers/factories.js';
import {choose, guideFixture} from '../../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../../helpers/roles.js';

/* Backslashes keep the marks of content files apart; what stays is what a reader has to see. */
const texts = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '${window.hacked=1}',
  '<!--?lit$1$-->',
  '</style><svg onload="window.hacked=1">',
  '&lt;b&gt;not bold&lt;/b&gt;',
  'a \u202Eesrever\u202C b',
  '\u2066isolated\u2069',
  'javascript:window.hacked=1',
];

/** Puts a text into every place that shows one. Tags are refused in running text, and allowed in labels. */
function content(text: string) {
  const body = /<\/?[a-z][^>]*>/i.test(text) ? 'Text.' : text;
  return guideData({
    title: text,
    summary: text,
    scope: text,
    exchange: {id: 'acme', name: text, hosts: ['acme.example']},
    links: [{id: 'go', label: text, purpose: 'related'}],
    related: ['go'],
    notices: [{id: 'stop', kind: 'stop', title: text, body: [body]}],
    steps: [
      {
        id: 'step',
        title: text,
        body: [`**${text.replaceAll('*', '')}** and \`code\``.replace(/<[^>]*>/g, body)],
      },
      {
        id: 'choose',
        title: 'Choose',
        tool: 'key-type-picker',
        substeps: [{id: 'sub', title: text, keyTypes: ['trading']}],
      },
      {id: 'credentials', title: 'Paste', tool: 'credentials'},
    ],
    keyTypes: [
      {
        id: 'trading',
        name: text,
        otherNames: [text],
        summary: text,
        signs: [{kind: 'label', label: text}],
        video: 'video',
      },
    ],
    videos: [{id: 'video', number: 1, title: text}],
    faq: [{id: 'faq', question: text, answer: [body]}],
    credentials: [{id: 'secret', name: text, exchangeName: text}],
    sources: [{id: 'acme-article', title: text, url: 'https://evil.example/', confidence: 'third-party'}],
  });
}

/** Everything that is in the guide, through all open shadow roots. */
function elements(root: Element): readonly Element[] {
  return [root, ...[...(root.shadowRoot ?? root).children].flatMap(elements)];
}

describe('<whitelist-guide> with hostile texts', () => {
  for (const text of texts) {
    it(`shows ${JSON.stringify(text)} as it was written, and nothing else happens`, async () => {
      const guide = await guideFixture({content: content(text)});
      await choose(guide, /Label/);

      const written = text.replace(/\s+/g, ' ');
      const shown = textOf(guide, {folded: true});
      expect(shown.split(written).length - 1).to.be.at.least(14);
      expect(textOf(byRole(guide, 'heading', /^1\. /))).to.equal(`1. ${written}`);
      expect(
        elements(guide).filter((element) => element.matches('img, script, [onerror], [onload]')),
      ).to.deep.equal([]);
      expect(allByRole(guide, 'link')).to.deep.equal([]);
      expect('hacked' in globalThis).to.equal(false);
    });
  }

  it('keeps the direction of a text within its block', async () => {
    const guide = await guideFixture({content: content('\u202Eno end')});
    const count = byRole(guide, 'status', /steps done/);
    expect(getComputedStyle(count).direction).to.equal('ltr');
    expect(textOf(count)).to.equal('0 of 3 steps done');
  });
});
