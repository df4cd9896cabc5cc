import {expect} from '@open-wc/testing';
import {makeGuide} from '../../helpers/factories.js';
import {guideFixture, settled} from '../../helpers/guide-fixture.js';
import {allByRole, nameOf} from '../../helpers/roles.js';

const content = makeGuide({related: ['acme-login']});

/** The level of the title, of the steps and of the other headings, each once. */
function levels(guide: Element): readonly number[] {
  const all = allByRole(guide, 'heading').map((heading) => Number(heading.tagName.slice(1)));
  return [...new Set(all)];
}

describe('<whitelist-guide heading-level>', () => {
  it('is 2 where the page says nothing', async () => {
    const guide = await guideFixture({content});
    expect(
      allByRole(guide, 'heading').map((heading) => `${heading.tagName} ${nameOf(heading)}`),
    ).to.include.members([
      'H2 Replace Acme IP whitelist',
      'H3 1. Log in to Acme',
      'H3 2. Find your key',
      'H3 3. Check the account',
      'H3 Questions and answers',
      'H3 Go on',
    ]);
  });

  for (const [level, expected] of [
    [1, [1, 2]],
    [2, [2, 3]],
    [3, [3, 4]],
    [4, [4, 5]],
    [5, [5, 6]],
    [6, [6]],
    [9, [6]],
  ] as const) {
    it(`of ${level} puts the title there and the steps below`, async () => {
      const guide = await guideFixture({content});
      guide.setAttribute('heading-level', String(level));
      await settled(guide);
      expect(levels(guide)).to.deep.equal(expected);
    });
  }

  for (const value of ['0', 'x', '']) {
    it(`of "${value}" is taken for 2, with the steps below`, async () => {
      const guide = await guideFixture({content});
      guide.setAttribute('heading-level', value);
      await settled(guide);
      expect(levels(guide)).to.deep.equal([2, 3]);
    });
  }

  it('is 2 again when the attribute is removed', async () => {
    const guide = await guideFixture({content});
    guide.setAttribute('heading-level', '4');
    await settled(guide);
    guide.removeAttribute('heading-level');
    await settled(guide);
    expect(levels(guide)).to.deep.equal([2, 3]);
  });
});
