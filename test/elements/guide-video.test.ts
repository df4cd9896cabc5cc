import {expect, html, oneEvent} from '@open-wc/testing';
import type {GuideVideoElement} from '../../src/elements/guide-video/guide-video.js';
import type {VideoPlayEvent} from '../../src/events/video-play-event.js';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import type {Video} from '../../src/model/guide.schema.js';
import {readyState} from '../helpers/factories.js';
import {settled, snapshotFixture} from '../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';

const youtube: Video = {
  id: 'edit',
  number: 2,
  title: 'Edit the list',
  provider: 'youtube',
  reference: 'abcdefghijk',
};
const file: Video = {
  id: 'edit',
  number: 2,
  title: 'Edit the list',
  provider: 'file',
  reference: 'https://media.acme.example/edit.mp4',
  captions: 'https://media.acme.example/edit.vtt',
};

describe('<guide-video>', () => {
  before(() => defineLazy('guide-video'));

  async function videoFixture(video: Video): Promise<GuideVideoElement> {
    const {element} = await snapshotFixture<GuideVideoElement>(
      html`<guide-video .video=${video}>No video yet</guide-video>`,
      {state: readyState(), linkHosts: ['acme.example']},
    );
    return element;
  }

  /** Starts the video and takes the player away at once: nothing may reach the network. */
  async function play(element: GuideVideoElement): Promise<Element> {
    byRole(element, 'button', 'Play video').click();
    await settled(element);
    const player = element.shadowRoot!.querySelector('iframe, video')!;
    player.remove();
    return player;
  }

  const requests = (): readonly string[] =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => !name.startsWith(location.origin));

  for (const [what, video] of [
    ['no provider', {...youtube, provider: undefined, reference: undefined}],
    ['a reference that its provider cannot have', {...youtube, reference: '"><script>'}],
    ['a file on a foreign host', {...file, reference: 'https://evil.example/edit.mp4'}],
    ['captions on a foreign host', {...file, captions: 'https://evil.example/edit.vtt'}],
  ] as const) {
    it(`shows the words of the page for a video with ${what}`, async () => {
      const element = await videoFixture(video);
      expect(textOf(element)).to.equal('No video yet');
      expect(allByRole(element, 'button')).to.deep.equal([]);
    });
  }

  it('asks nobody anything before the click, and says who will be asked', async () => {
    performance.clearResourceTimings();
    const element = await videoFixture(youtube);
    expect(textOf(element)).to.equal(
      'Play video Video 2: Edit the list Playing loads the video from www.youtube.com.',
    );
    expect(element.shadowRoot!.querySelectorAll('iframe, video, img, link')).to.have.length(0);
    expect(requests()).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('plays in a frame that knows nothing of the reader and cannot leave it', async () => {
    const frame = (await play(await videoFixture(youtube))) as HTMLIFrameElement;
    const attributes = Object.fromEntries([...frame.attributes].map(({name, value}) => [name, value]));
    expect(attributes).to.deep.equal({
      title: 'Video 2: Edit the list',
      src: 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
      allow: 'fullscreen; encrypted-media; picture-in-picture',
      sandbox: 'allow-scripts allow-same-origin allow-presentation allow-popups',
      referrerpolicy: 'strict-origin-when-cross-origin',
    });
  });

  it('plays a file with its captions, without cookies', async () => {
    const video = (await play(await videoFixture(file))) as HTMLVideoElement;
    expect(video.src).to.equal('https://media.acme.example/edit.mp4');
    expect(video.crossOrigin).to.equal('anonymous');
    expect(video.getAttribute('aria-label')).to.equal('Video 2: Edit the list');
    expect(video.querySelector('track')?.src).to.equal('https://media.acme.example/edit.vtt');
    video.src = '';
  });

  it('leaves a plain link beside the player', async () => {
    const element = await videoFixture(youtube);
    await play(element);
    const link = byRole(element, 'link', /Open the video on www\.youtube\.com/);
    expect(link.href).to.equal('https://www.youtube.com/watch?v=abcdefghijk');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('tells the page that the reader starts it', async () => {
    const element = await videoFixture(youtube);
    setTimeout(() => {
      void play(element);
    });
    const event: VideoPlayEvent = await oneEvent(element, 'guide-video-play');
    expect(event).to.include({video: 'edit', provider: 'youtube', bubbles: true, composed: true});
  });

  it('stays what it is when the page cancels the start', async () => {
    const element = await videoFixture(youtube);
    element.addEventListener('guide-video-play', (event) => {
      event.preventDefault();
    });
    byRole(element, 'button', 'Play video').click();
    await settled(element);
    expect(byRole(element, 'button', 'Play video')).to.exist;
    expect(allByRole(element, 'iframe')).to.deep.equal([]);
  });

  it('waits for a click again when it is another video', async () => {
    const element = await videoFixture(youtube);
    await play(element);
    element.video = {...youtube, reference: 'zyxwvutsrqp'};
    await settled(element);
    expect(byRole(element, 'button', 'Play video')).to.exist;
  });
});
