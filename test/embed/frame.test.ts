import {expect} from '@open-wc/testing';
import {appears, closePages} from '../helpers/embed-page.js';
import {needs, selfIsTheSite} from '../helpers/engine.js';
import {byRole, textOf} from '../helpers/roles.js';

interface Told {
  readonly message?: string;
  readonly type?: string;
  readonly value?: number;
  readonly height?: number;
  readonly secret?: string;
}

async function openDist(path: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.height = '600';
  frame.src = `/dist/${path}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

const guideIn = (frame: HTMLIFrameElement): HTMLElement =>
  frame.contentDocument!.querySelector('whitelist-guide')!;

describe('a page for frames', () => {
  const told: Told[] = [];
  const handleMessage = ({data}: MessageEvent<Told>): void => {
    told.push(data);
  };
  beforeEach(() => {
    told.length = 0;
    addEventListener('message', handleMessage);
  });
  afterEach(() => {
    removeEventListener('message', handleMessage);
    closePages();
  });

  it('can be read without a script', async () => {
    const guide = guideIn(await openDist('frame/bitmart/en.html', 'allow-same-origin'));
    expect(textOf(guide)).to.include('Log in to Bitmart');
  });

  it('takes the key type from its address, and leaves its own exchange alone', async () => {
    const frame = await openDist('frame/bitmart/en.html?key-type=standard&exchange=okx');
    const guide = guideIn(frame);
    const standard = await appears(() => byRole(guide, 'radio', /^Standard/));
    expect(standard.checked).to.equal(true);
    expect(guide.getAttribute('exchange')).to.equal('bitmart');
  });

  it('shows by its script what has no page of its own', async () => {
    const guide = guideIn(await openDist('frame.html?exchange=bitmart&locale=nl'));
    await appears(() => byRole(guide, 'article'));
    expect(guide.getAttribute('locale')).to.equal('nl');
  });

  it('takes nothing from its address that is no id', async () => {
    const guide = guideIn(await openDist('frame.html?exchange=../evil&key-type=A%22'));
    expect(guide.hasAttribute('exchange')).to.equal(false);
    expect(guide.hasAttribute('key-type')).to.equal(false);
  });

  it('tells its height without an origin, in the ways of WordPress and of open-iframe-resizer', async () => {
    if (!(await selfIsTheSite())) needs('a policy whose self is the site in a frame without an origin');
    told.length = 0;
    const frame = await openDist('frame/bitmart/en.html#?secret=abcDEF1234', 'allow-scripts');
    const height = await appears(() => told.find(({message}) => message === 'height'));
    expect(height.secret).to.equal('abcDEF1234');
    expect(height.value).to.be.greaterThan(1000);
    frame.contentWindow!.postMessage({type: 'iframe-child-init'}, '*');
    const resized = await appears(() => told.find(({type}) => type === 'iframe-resized'));
    expect(resized.height).to.be.greaterThan(1000);
  });

  it('answers the page around it only, and only with its secret', async () => {
    if (!(await selfIsTheSite())) needs('a policy whose self is the site in a frame without an origin');
    told.length = 0;
    const frame = await openDist('frame/bitmart/en.html#?secret=abcDEF1234', 'allow-scripts');
    await appears(() => told.find(({message}) => message === 'height'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    told.length = 0;
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const script = stranger.contentDocument!.createElement('script');
    script.textContent =
      "for (const data of [{message: 'ready', secret: 'abcDEF1234'}, {type: 'iframe-child-init'}]) parent.frames[0].postMessage(data, '*');";
    stranger.contentDocument!.head.append(script);
    frame.contentWindow!.postMessage({message: 'ready', secret: 'another'}, '*');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(told).to.deep.equal([]);
    frame.contentWindow!.postMessage({message: 'ready', secret: 'abcDEF1234'}, '*');
    await appears(() => told.find(({message}) => message === 'height'));
  });

  it('says nothing where nobody has given it a secret', async () => {
    await openDist('frame/bitmart/en.html', 'allow-scripts');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(told).to.deep.equal([]);
  });
});
