import {expect} from '@open-wc/testing';
import type {Video} from '../../../src/model/guide.schema.js';
import {VIDEO_PROVIDERS} from '../../../src/model/video/providers.js';
import {playableVideo} from '../../../src/model/video/video.js';

const play = (video: Partial<Video>) => playableVideo({id: 'film', number: 1, title: 'Film', ...video});

describe('playableVideo', () => {
  it('plays a YouTube video from the host that sets no cookie before', () => {
    expect(play({provider: 'youtube', reference: 'a_B-c1D2e3F'})).to.deep.equal({
      kind: 'frame',
      src: 'https://www.youtube-nocookie.com/embed/a_B-c1D2e3F?autoplay=1',
      page: 'https://www.youtube.com/watch?v=a_B-c1D2e3F',
    });
  });

  const noYouTubeId = [
    '',
    'short',
    'abcdefghijkl',
    'abcdefghij?',
    '../../../..x',
    'abcdefghijk\n',
    'abcdefghijk?autoplay=0&list=x',
    'https://www.youtube.com/watch?v=abcdefghijk',
  ];
  for (const reference of noYouTubeId) {
    it(`plays nothing from YouTube for ${JSON.stringify(reference)}`, () => {
      expect(play({provider: 'youtube', reference})).to.equal(undefined);
    });
  }

  it('plays a file from its address, with its captions', () => {
    const reference = 'https://cdn.acme.example/edit.mp4';
    const captions = 'https://cdn.acme.example/edit.vtt';
    expect(play({provider: 'file', reference, captions})).to.deep.equal({
      kind: 'file',
      src: reference,
      page: reference,
      captions,
    });
  });

  for (const reference of ['javascript:alert(1)', '/edit.mp4', 'http://acme.example/edit.mp4']) {
    it(`plays no file from ${reference}`, () => {
      expect(play({provider: 'file', reference})).to.equal(undefined);
    });
  }

  it('plays nothing while the video has no provider', () => {
    expect(play({reference: 'abcdefghijk'})).to.equal(undefined);
  });

  it('plays nothing while the video has no id at its provider', () => {
    expect(play({provider: 'youtube'})).to.equal(undefined);
  });
});

describe('the providers of videos', () => {
  it('stand in the README, with what a Content Security Policy has to allow for them', async () => {
    const readme = await (await fetch('/README.md')).text();
    for (const id of VIDEO_PROVIDERS)
      expect(readme).to.match(new RegExp(`^\\| \`${id}\` +\\| \`(frame|media)-src\\b`, 'm'));
    const {src = ''} = play({provider: 'youtube', reference: 'abcdefghijk'}) ?? {};
    expect(readme).to.include(`\`frame-src ${new URL(src).origin}\``);
  });
});
