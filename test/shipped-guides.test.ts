import {expect} from '@open-wc/testing';
import {findForeignLinks} from '../src/model/foreign-links.js';
import {hostOf, isHostWithin} from '../src/model/link-policy.js';
import {builtInIndex, officialHosts} from '../src/state/built-in-index.js';
import {settled, stepTitles} from './helpers/guide-fixture.js';
import {allByRole, byRole} from './helpers/roles.js';
import {parseShipped, shippedGuide} from './helpers/shipped-guide.js';

const shipped = Object.entries(builtInIndex.guides).flatMap(([exchange, {locales}]) =>
  Object.keys(locales).map((locale) => ({exchange, locale})),
);

for (const {exchange, locale} of shipped) {
  describe(`the guide ${exchange}/${locale}`, () => {
    it('passes the schema', async () => {
      expect((await parseShipped(exchange, locale)).problems).to.deep.equal([]);
    });

    it('lies under the names that it has', async () => {
      const {guide} = await parseShipped(exchange, locale);
      expect(guide?.exchange.id).to.equal(exchange);
      expect(guide?.locale).to.equal(locale);
    });

    it('leads to Altrady and to its own exchange only', async () => {
      const {guide} = await parseShipped(exchange, locale);
      expect(findForeignLinks(guide!, officialHosts(exchange))).to.deep.equal([]);
    });

    it('is shown, without a dead link', async () => {
      const guide = await shippedGuide(exchange, locale);
      expect(stepTitles(guide).length).to.be.at.least(3);
      for (const {href} of allByRole(guide, 'link'))
        expect(isHostWithin(hostOf(href) ?? '', officialHosts(exchange)), href).to.equal(true);
      await expect(guide).to.be.accessible();
    });

    it('has a walkthrough for each key type', async () => {
      const {guide: content} = await parseShipped(exchange, locale);
      const guide = await shippedGuide(exchange, locale);
      for (const {id, name} of content?.keyTypes ?? []) {
        guide.keyType = id;
        await settled(guide);
        expect(byRole(guide, 'progressbar').max, name).to.be.greaterThan(content!.steps.length);
        await expect(guide).to.be.accessible();
      }
    });
  });
}
