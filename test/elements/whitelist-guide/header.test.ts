import {expect} from '@open-wc/testing';
import {makeGuide} from '../../helpers/factories.js';
import {guideFixture} from '../../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../../helpers/roles.js';

const header = (guide: Element): string => textOf(guide.shadowRoot!.querySelector('header')!);

describe('<whitelist-guide> header', () => {
  it('says what the guide is for, and when it was updated, with the month in words', async () => {
    const guide = await guideFixture({
      content: makeGuide({scope: 'Acme Futures', summary: 'How to do it', updatedOn: '2025-12-01'}),
    });
    expect(header(guide)).to.equal(
      'Acme Futures Replace Acme IP whitelist How to do it Updated on December 1, 2025',
    );
    expect(guide.shadowRoot!.querySelector('time')?.dateTime).to.equal('2025-12-01');
    await expect(guide).to.be.accessible();
  });

  it('leaves out what the guide does not say', async () => {
    const guide = await guideFixture();
    expect(header(guide)).to.equal('Replace Acme IP whitelist');
    expect(guide.shadowRoot!.querySelector('time')).to.equal(null);
  });

  it('names a deadline, where the content has one', async () => {
    const guide = await guideFixture({content: makeGuide({deadline: '2026-01-31'})});
    expect(header(guide)).to.include('Replace your lists by January 31, 2026.');
  });

  it('gives the guide its name, also where the page hides the header', async () => {
    const guide = await guideFixture({headingMode: 'none'});
    expect(nameOf(byRole(guide, 'article'))).to.equal('Replace Acme IP whitelist');
  });

  it('is followed by the warning that nobody asks for a secret here', async () => {
    const guide = await guideFixture();
    expect(textOf(guide)).to.include('Altrady never asks for your secret on this page.');
  });
});

describe('<whitelist-guide> related articles', () => {
  it('stand at the end, under a heading of their own', async () => {
    const guide = await guideFixture({
      content: makeGuide({
        links: [
          {id: 'next', label: 'Start here', href: 'https://support.altrady.com/start', purpose: 'related'},
          {id: 'acme-login', label: 'Acme', purpose: 'exchange-login'},
        ],
        related: ['next'],
      }),
    });
    const related = byRole(guide, 'navigation', 'Go on');
    expect(allByRole(related, 'link').map(({href}) => href)).to.deep.equal([
      'https://support.altrady.com/start',
    ]);
    await expect(guide).to.be.accessible();
  });

  it('are not announced where there are none', async () => {
    const guide = await guideFixture();
    expect(allByRole(guide, 'navigation')).to.deep.equal([]);
  });
});

describe('<whitelist-guide> pictures', () => {
  const withImage = (src: string) =>
    makeGuide({
      steps: [{id: 'look', title: 'Look', image: {src, alt: 'The tab My keys', width: 640, height: 360}}],
    });

  it('are folded under their description, and fetched when the reader opens them', async () => {
    const guide = await guideFixture({content: withImage('https://support.altrady.com/picture.png')});
    const picture = byRole(guide, 'disclosure', 'The tab My keys');
    const image = picture.querySelector('img')!;
    image.remove();
    expect(picture.open).to.equal(false);
    expect(image.loading).to.equal('lazy');
    expect([image.alt, image.width, image.height]).to.deep.equal(['The tab My keys', 640, 360]);
  });

  it('from a foreign host are not shown', async () => {
    const guide = await guideFixture({content: withImage('https://evil.example/picture.png')});
    expect(allByRole(guide, 'disclosure', /My keys/)).to.deep.equal([]);
  });
});
