import {expect} from '@open-wc/testing';
import {findForeignLinks} from '../../src/model/foreign-links.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {guideData, makeGuide} from '../helpers/factories.js';

const domains = ['acme.example', 'altrady.com'];
const {steps} = guideData();
const picture = (src: string) => ({src, alt: 'A picture', width: 1, height: 1});
const video = {id: 'film', number: 1, title: 'Film', provider: 'file'} as const;

const foreign: readonly [path: string, overrides: Partial<Guide>][] = [
  [
    'links[0].href',
    {links: [{id: 'acme-login', label: 'L', href: 'https://acme.evil/', purpose: 'related'}]},
  ],
  [
    'steps[4].image.src',
    {steps: [...steps, {id: 'look', title: 'Look', image: picture('https://acme.evil/a.png')}]},
  ],
  [
    'steps[4].substeps[1].image.src',
    {
      steps: [
        ...steps,
        {
          id: 'look',
          title: 'Look',
          substeps: [
            {id: 'up', title: 'Up', image: picture('https://cdn.acme.example/a.png')},
            {id: 'down', title: 'Down', image: picture('https://acme.evil/a.png')},
          ],
        },
      ],
    },
  ],
  [
    'videos[0].reference',
    {
      keyTypes: [],
      faq: [],
      steps: steps.slice(0, 1),
      videos: [{...video, reference: 'https://acme.evil/a.mp4'}],
    },
  ],
  [
    'videos[0].captions',
    {
      keyTypes: [],
      faq: [],
      steps: steps.slice(0, 1),
      videos: [{...video, reference: 'https://acme.example/a.mp4', captions: 'https://acme.evil/a.vtt'}],
    },
  ],
];

describe('findForeignLinks', () => {
  it('finds nothing in a guide that leads to the exchange and to Altrady', () => {
    expect(findForeignLinks(makeGuide(), domains)).to.deep.equal([]);
  });

  for (const [path, overrides] of foreign) {
    it(`finds ${path} with its host`, () => {
      expect(findForeignLinks(makeGuide(overrides), domains)).to.deep.equal([
        {
          path,
          message:
            'leads to acme.evil, but links may only lead to acme.example, altrady.com. Correct the address, or leave it out.',
        },
      ]);
    });
  }

  it('takes the id of a video at a provider for no address', () => {
    const guide = makeGuide({
      videos: [{id: 'edit-video', number: 1, title: 'T', provider: 'youtube', reference: 'abcdefghijk'}],
    });
    expect(findForeignLinks(guide, domains)).to.deep.equal([]);
  });

  it('lets sources be anywhere', () => {
    const sources = [
      {id: 'acme-article', title: 'S', url: 'https://third.party/', confidence: 'third-party'},
    ] as const;
    expect(findForeignLinks(makeGuide({sources: [...sources]}), domains)).to.deep.equal([]);
  });

  it('finds nothing in a guide without links and videos', () => {
    const none = {links: undefined, videos: undefined, keyTypes: undefined, faq: undefined};
    const guide = makeGuide({...none, steps: [{id: 'one', title: 'One'}]});
    expect(findForeignLinks(guide, [])).to.deep.equal([]);
  });
});
