/**
 * What an application of test/frameworks/ has to do in a browser. All of them have the same buttons and outputs, so the
 * same cases go for all. They are those of custom-elements-everywhere.com, put to our elements: with and without
 * children, children and elements that go and come again, text, number and boolean as attributes or properties, arrays,
 * objects and names with capitals as properties, events by markup and by code. Its events in camelCase, PascalCase and
 * CAPITALS have no counterpart: ours have hyphens, and those of the browser small letters.
 */
import assert from 'node:assert/strict';

const BITMART = 'Replace Bitmart IP whitelist';
const OWN = 'Our own guide';

/** In the order in which they run: each leaves the page as the next one expects it. */
export const CASES = {
  attributes: {
    // Not by its event: on a page from a server the guide may be ready before the framework listens.
    'a text names the guide': async ({until}) =>
      until((title) => window.texts(document.querySelector('#guide')).includes(title), BITMART),
    'a text with a hyphen in its name': async ({guide}) =>
      assert.equal(await guide(({contentBase}) => contentBase), '/whitelist-guide/'),
    'a number': async ({guide}) => assert.equal(await guide(({headingLevel}) => headingLevel), 2),
    'a boolean that is false': async ({guide}) =>
      assert.equal(await guide(({deepLinks}) => deepLinks), false),
    'all of them change': async ({click, shows, guide, until}) => {
      await click('other');
      await shows('title', /Bybit/);
      await until(() => document.querySelector('#guide').headingLevel === 3);
      assert.equal(await guide(({deepLinks}) => deepLinks), true);
      assert.ok(await guide((element) => element.shadowRoot.querySelector('h3')), 'the title is an h3');
    },
    'one that hides the element': async ({click, until}) => {
      await click('hide');
      await until(() => document.querySelector('#second').checkVisibility() === false);
      await click('hide');
      await until(() => document.querySelector('#second').checkVisibility());
    },
    'and change back': async ({click, shows, guide}) => {
      await click('other');
      await shows('title', BITMART);
      assert.equal(await guide(({deepLinks}) => deepLinks), false);
    },
  },
  properties: {
    'an array of objects': async ({guide, until}) => {
      assert.deepEqual(await guide(({accounts}) => accounts?.map(({id}) => id)), ['a1', 'a2']);
      await until(() => window.texts(document.querySelector('#guide')).includes('Grid bots'));
    },
    'a name with capitals': async ({guide}) =>
      assert.deepEqual(await guide(({ipAddresses}) => ipAddresses), ['203.0.113.5', '203.0.113.7']),
    'an object': async ({click, shows, guide}) => {
      await click('own');
      await shows('title', OWN);
      assert.equal(await guide(({content}) => typeof content), 'object');
    },
    'an object that goes': async ({click, shows}) => {
      await click('own');
      await shows('title', BITMART);
    },
    'none became an attribute': async ({guide}) =>
      assert.deepEqual(
        await guide((element) =>
          ['accounts', 'ipaddresses', 'content'].filter((name) => element.hasAttribute(name)),
        ),
        [],
      ),
  },
  children: {
    'the fallback is in the slot': async ({guide}) =>
      assert.match(await guide(({textContent}) => textContent), /Read the article on Bitmart\./),
    'it changes with the state': async ({click, until}) => {
      await click('other');
      await until(() => document.querySelector('#guide').textContent.includes('on Bybit.'));
      await click('other');
      await until(() => document.querySelector('#guide').textContent.includes('on Bitmart.'));
    },
    'an element without any works with the guide': async ({until}) =>
      until(() => window.texts(document.querySelector('guide-faq')).includes('?')),
    'an element of ours comes, in a slot': async ({click, until}) => {
      await until(() => window.deep(document.querySelector('#second'), 'input[type=radio]'));
      await click('picker');
      await until(() => {
        const picker = document.querySelector('#second > key-type-picker');
        return picker?.assignedSlot && window.deep(picker, 'input[type=radio]');
      });
    },
    'it works there': async ({page, until}) => {
      await page.evaluate(() =>
        window.deep(document.querySelector('key-type-picker'), 'input[type=radio]').click(),
      );
      await until(() => document.querySelector('#second').keyType !== undefined);
    },
    'it goes, and the built-in one is back': async ({click, until}) => {
      await click('picker');
      await until(
        () =>
          document.querySelector('key-type-picker') === null &&
          window.deep(document.querySelector('#second'), 'input[type=radio]')?.checkVisibility(),
      );
    },
    'it comes again, with what was chosen': async ({click, until}) => {
      await click('picker');
      await until(() => {
        const picker = document.querySelector('#second > key-type-picker');
        return picker && window.deep(picker, 'input[type=radio]:checked');
      });
    },
  },
  events: {
    'by markup': async ({click, shows}) => {
      await click('tick');
      await shows('progress', /^1 of \d+$/);
    },
    'by code': async ({page, click}) => {
      await page.evaluate(() => {
        window.heard = new Promise((resolve) => {
          document.querySelector('#guide').addEventListener('guide-ready', ({guide}) => resolve(guide.title));
        });
      });
      await click('reload');
      assert.equal(await page.evaluate(() => window.heard), BITMART);
    },
    'one of the browser’s, in small letters': async ({page, shows}) => {
      await shows('clicks', '1'); // On the choice of key type.
      await page.evaluate(() => window.deep(document.querySelector('#second'), 'h2').click());
      await shows('clicks', '2');
    },
    'one that is cancelled': async ({page, shows, find}) => {
      const tabs = async () => (await page.browserContext().pages()).map((tab) => tab.url());
      const before = await tabs();
      await find('a[href^="https:"]');
      await page.evaluate(() => window.found.click());
      await shows('link', /^[a-z-]+$/);
      assert.deepEqual(await tabs(), before);
    },
  },
  unmount: {
    'the element goes and is silent': async ({page, click, until}) => {
      await page.evaluate(() => (window.kept = document.querySelector('#guide')));
      await click('shown');
      await until(() => document.querySelector('whitelist-guide, guide-faq') === null);
      const loads = await page.$eval('#loads', ({textContent}) => textContent);
      await page.evaluate(async () => {
        window.kept.exchange = 'okx';
        await new Promise((resolve) => setTimeout(resolve, 500));
      });
      assert.equal(await page.$eval('#loads', ({textContent}) => textContent), loads);
    },
    'it comes again, with its ticks': async ({click, until}) => {
      await click('shown');
      await until(() => {
        const guide = document.querySelector('#guide');
        return guide && guide !== window.kept && window.deep(guide, 'input[type=checkbox]')?.checked;
      });
    },
    'nothing was said in the console': async ({messages}) => assert.deepEqual(messages, []),
  },
};

/** The same again on a page that a server has rendered, in a build that says where the two do not match. */
export const HYDRATED = {
  hydration: {
    'the elements of the server stay': async ({page, until}) => {
      assert.match(await page.evaluate(async () => (await fetch('/')).text()), /<whitelist-guide/);
      await until(() => window.first === document.querySelector('#guide') && window.first.shadowRoot);
    },
  },
  ...CASES,
  // A server may write lists as text into attributes, which the elements do not read.
  properties: without('none became an attribute', CASES.properties),
};

function without(name, cases) {
  return Object.fromEntries(Object.entries(cases).filter(([key]) => key !== name));
}
