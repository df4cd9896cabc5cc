import {expect, oneEvent} from '@open-wc/testing';
import type {GuideErrorEvent} from '../../../src/events/guide-error-event.js';
import type {LinkEvent} from '../../../src/events/link-event.js';
import {guideData, makeGuide} from '../../helpers/factories.js';
import {guideFixture, settled} from '../../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../../helpers/roles.js';

/** Bitmart's hosts are built in: only they and Altrady's may be led to. */
const bitmart = {id: 'bitmart', name: 'Bitmart', hosts: ['bitmart.com', 'evil.example']};

function content(
  href?: string,
  purpose: 'exchange-login' | 'altrady-settings' | 'start-here' = 'exchange-login',
) {
  return makeGuide({
    exchange: bitmart,
    links: [{id: 'go', label: 'Go there', purpose, ...(href === undefined ? {} : {href})}],
    steps: [{id: 'go-there', title: 'Follow the link', link: 'go', body: ['Or [this way][go].']}],
  });
}

/** Follows a link up to the point where the browser would leave the page. */
function click(link: HTMLAnchorElement): {isLeft: boolean} {
  const result = {isLeft: false};
  const catchClick = (event: Event): void => {
    result.isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', catchClick, {once: true});
  link.click();
  return result;
}

describe('<whitelist-guide> links', () => {
  it('carry their address and leave the page in a new tab, without a referrer', async () => {
    const guide = await guideFixture({content: content('https://www.bitmart.com/login')});
    for (const link of allByRole(guide, 'link', /Go there|this way/)) {
      expect(link.href).to.equal('https://www.bitmart.com/login');
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
    }
  });

  it('show their host and say that they open in a new tab', async () => {
    const guide = await guideFixture({content: content('https://www.bitmart.com/login')});
    expect(allByRole(guide, 'link').map((link) => textOf(link))).to.deep.equal([
      'this way www.bitmart.com, opens in a new tab',
      'Go there www.bitmart.com, opens in a new tab',
    ]);
    await expect(guide).to.be.accessible();
  });

  it('are text, not something dead, where the address is unknown', async () => {
    const guide = await guideFixture({content: content()});
    expect(allByRole(guide, 'link')).to.deep.equal([]);
    expect(textOf(byRole(guide, 'listitem', /Follow/))).to.include(
      'Go there Open it yourself: its address is not known here.',
    );
  });

  for (const host of ['bitmart.com.evil.example', 'evilbitmart.com', 'bitmart.example']) {
    it(`are text that names the host, where it is ${host}`, async () => {
      const guide = await guideFixture({content: content(`https://${host}/`)});
      expect(allByRole(guide, 'link')).to.deep.equal([]);
      expect(textOf(byRole(guide, 'listitem', /Follow/))).to.include(
        `Go there Not a link: ${host} belongs neither to the exchange nor to Altrady.`,
      );
      await expect(guide).to.be.accessible();
    });
  }

  it('to a foreign host are told to the page, after the guide is shown', async () => {
    const guide = await guideFixture();
    setTimeout(() => {
      guide.content = content('https://evil.example/');
    });
    const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
    expect(event).to.include({code: 'invalid-content', path: 'links[0].href'});
    expect(event.message).to.include('leads to evil.example');
    expect(textOf(byRole(guide, 'heading', /Follow/))).to.equal('1. Follow the link');
  });

  it('may lead to further hosts that the page allows', async () => {
    const guide = await guideFixture({content: content('https://shop.example/')});
    guide.setAttribute('link-hosts', 'other.example, shop.example');
    await settled(guide);
    expect(allByRole(guide, 'link')).to.have.length(2);
    guide.removeAttribute('link-hosts');
    await settled(guide);
    expect(allByRole(guide, 'link')).to.deep.equal([]);
  });

  for (const hosts of ['*', 'com', 'https://shop.example/', '.']) {
    it(`may lead nowhere else by link-hosts="${hosts}"`, async () => {
      const guide = await guideFixture({content: content('https://shop.example/')});
      guide.setAttribute('link-hosts', hosts);
      await settled(guide);
      expect(allByRole(guide, 'link')).to.deep.equal([]);
    });
  }

  it('of an exchange that is not built in may lead to Altrady and the built-in ones', async () => {
    const exchange = {id: 'acme', name: 'Acme', hosts: ['acme.example']};
    const links = ['https://acme.example/', 'https://app.altrady.com/', 'https://www.bitmart.com/'].map(
      (href, index) => ({id: `link-${index}`, label: href, href, purpose: 'related' as const}),
    );
    const guide = await guideFixture({
      content: guideData({
        exchange,
        links,
        related: links.map(({id}) => id),
        steps: [{id: 'go', title: 'Go'}],
      }),
    });
    expect(allByRole(guide, 'link').map(({href}) => href)).to.deep.equal([
      'https://app.altrady.com/',
      'https://www.bitmart.com/',
    ]);
  });
});

describe('<whitelist-guide> links of the page itself', () => {
  it('lead to the settings, where the page says where they are', async () => {
    const guide = await guideFixture({content: content(undefined, 'altrady-settings')});
    guide.setAttribute('altrady-settings-href', '/settings?tab=keys');
    await settled(guide);
    const [link] = allByRole(guide, 'link', /Go there/);
    expect(link!.href).to.equal(`${location.origin}/settings?tab=keys`);
    expect(link!.target).to.equal('');
    expect(textOf(link!)).to.equal('Go there');
    guide.removeAttribute('altrady-settings-href');
    await settled(guide);
    expect(allByRole(guide, 'link')).to.deep.equal([]);
  });

  it('lead to the board of all guides, where the page says where it is', async () => {
    const guide = await guideFixture({content: content(undefined, 'start-here')});
    guide.setAttribute('start-here-href', 'https://support.altrady.com/start');
    await settled(guide);
    const [link] = allByRole(guide, 'link', /Go there/);
    expect(link!.href).to.equal('https://support.altrady.com/start');
    expect(link!.target).to.equal('_blank');
  });

  for (const href of [
    'javascript:alert(1)',
    'https://evil.example/',
    '//evil.example/',
    'data:text/html,x',
    '',
  ]) {
    it(`do not lead to "${href}"`, async () => {
      const guide = await guideFixture({content: content(undefined, 'altrady-settings')});
      guide.setAttribute('altrady-settings-href', href);
      await settled(guide);
      expect(
        allByRole(guide, 'link').filter((link) => !link.href.startsWith(`${location.origin}/`)),
      ).to.deep.equal([]);
    });
  }
});

describe('<whitelist-guide> following a link', () => {
  it('leaves the page, when the page does not mind', async () => {
    const guide = await guideFixture({content: content('https://www.bitmart.com/')});
    expect(click(byRole(guide, 'link', /Go there/)).isLeft).to.equal(true);
  });

  it('is left to the page, when it cancels the event', async () => {
    const guide = await guideFixture({content: content('https://www.bitmart.com/')});
    let purpose = '';
    guide.addEventListener('guide-link', (event: LinkEvent) => {
      event.preventDefault();
      ({purpose} = event);
    });
    expect(click(byRole(guide, 'link', /Go there/)).isLeft).to.equal(false);
    expect(purpose).to.equal('exchange-login');
  });
});
