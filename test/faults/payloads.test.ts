import {expect, fixture, html} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {findForeignLinks} from '../../src/model/foreign-links.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {parseGuide} from '../../src/model/parse-guide.js';
import {loadGuide} from '../../src/state/load-guide.js';
import naughty from '../fixtures/payloads/blns.json' with {type: 'json'};
import purify from '../fixtures/payloads/dompurify.json' with {type: 'json'};
import suite from '../fixtures/payloads/jsontestsuite.json' with {type: 'json'};
import urls from '../fixtures/payloads/urltestdata.json' with {type: 'json'};
import {guideData, makeQuestion} from '../helpers/factories.js';
import {useFakeFetch} from '../helpers/fake-fetch.js';
import {isReady, settled} from '../helpers/guide-fixture.js';
import {walk} from '../helpers/roles.js';
import {ADDRESS_FIELDS, TEXT_FIELDS, withValues, wholeGuide} from '../helpers/whole-guide.js';
import {watchTrouble} from '../helpers/trouble-watch.js';

const OWN_TEXTS = [
  'a \u202Eesrever\u202C b',
  '\u2066isolated',
  '\u0000\u0001\u0007\u001B[31m\u007F\u0085',
  '\uD800 half a letter',
  '\uFEFFmark\u200B\u200Dno width',
  `Z${'\u0301'.repeat(250)}`,
  '[text][acme-login]'.repeat(10),
  '${alert(1)} {{constructor.constructor("alert(1)")()}}',
];

const OWN_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://www.acme.example/1',
  'file:///etc/passwd',
  'http://www.acme.example/',
  '//evil.example/',
  '/relative',
  'https:www.acme.example',
  'https:/\\evil.example/',
  'https://acme.example@evil.example/',
  'https://user:password@www.acme.example/',
  'https://www.acme.example:8443/',
  'https://acme.example.evil.example/',
  'https://notacme.example/',
  'https://acme.example./',
  'https://acme-example.com/',
  'https://\u0430cme.example/',
  'https://xn--cme-6cd.example/',
  'https://xn--80ak6aa92e.com/',
  'https://acm\u00ADe.example/',
  'https://acme\u3002example/',
  'https://\u202Eelpmaxe.emca/',
  'https://127.0.0.1/',
  'https://0x7f000001/',
  'https://[::1]/',
  ' https://www.acme.example/',
  'https://www.acme.example/\u0000',
  'https://www.acme.example/"onclick="alert(1)',
];

const TEXTS: readonly string[] = [...naughty.data, ...purify.data, ...OWN_TEXTS];
const ADDRESSES: readonly string[] = [...urls.data, ...OWN_ADDRESSES];
const DOMAINS = ['altrady.com', 'acme.example'];

const count = (number: number): string => number.toLocaleString('en');

/** What a guide is made of that is shown, through all shadow roots: tags and attributes, and where it leads. */
function partsOf(root: Element): {readonly shape: ReadonlySet<string>; readonly targets: readonly string[]} {
  const shape = new Set<string>();
  const targets: string[] = [];
  walk(root, (node) => {
    if (!(node instanceof Element)) return;
    shape.add(node.localName);
    for (const {name, value} of node.attributes) {
      shape.add(`@${name}`);
      if (['href', 'src', 'srcset', 'action', 'formaction', 'data'].includes(name)) targets.push(value);
    }
  });
  return {shape, targets};
}

const isOfficial = (address: string): boolean => {
  const {protocol, hostname, username, port} = new URL(address, 'https://nowhere.invalid/');
  const isWithin = DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  return protocol === 'https:' && isWithin && username === '' && port === '';
};

/** The marks that a text may ask for. */
const MARKS = ['strong', 'code', 'bdi', 'span', 'kbd', '@class', '@part'];

describe('hostile content', () => {
  const watch = watchTrouble();
  let ran: string[];
  const replaced = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
  const originals = replaced.map((name) => Reflect.get(window, name) as unknown);

  beforeEach(() => {
    ran = [];
    for (const name of replaced)
      Object.assign(window, {[name]: (...words: unknown[]) => void ran.push(`${name}(${words.join()})`)});
  });
  afterEach(() => {
    for (const [index, name] of replaced.entries()) Object.assign(window, {[name]: originals[index]});
  });

  /** Shows one guide after the other in the same element, and says what each is made of. */
  async function show(
    guides: readonly Guide[],
    look: (element: WhitelistGuideElement) => void,
  ): Promise<void> {
    const element = await fixture<WhitelistGuideElement>(
      html`<whitelist-guide progress="none" link-hosts="acme.example"></whitelist-guide>`,
    );
    element.content = wholeGuide();
    await isReady(element);
    watch.requests.length = 0;
    for (const guide of guides) {
      element.content = guide;
      await isReady(element);
      look(element);
    }
    await settled(element);
  }

  it(`shows ${count(TEXTS.length)} of ${count(TEXTS.length)} hostile texts in ${count(TEXT_FIELDS.length)} fields as text, or names the field`, async function () {
    this.timeout(240_000);
    let refused = 0;
    const guides = TEXTS.map((text) => {
      const fields = TEXT_FIELDS.filter((field) => {
        const {guide, problems} = parseGuide(withValues([field], text));
        if (!guide) expect(problems[0].path).to.equal(field);
        refused += guide ? 0 : 1;
        return guide;
      });
      return withValues(fields, text) as Guide;
    });
    let usual: ReadonlySet<string> | undefined;
    await show([wholeGuide(), ...guides], (element) => {
      const {shape, targets} = partsOf(element);
      usual ??= new Set([...shape, ...MARKS]);
      const title = element.shadowRoot!.querySelector('h2')!.textContent;
      expect(title.trim()).to.equal((element.content as Guide).title.trim());
      expect([...shape].filter((part) => !usual!.has(part))).to.deep.equal([]);
      expect(targets.filter((target) => !isOfficial(target))).to.deep.equal([]);
    });
    // What looks like a link to a shared entry is looked up in the release's own file.
    const foreign = watch.requests.filter((request) => !request.endsWith('/src/guides/shared/en.json'));
    expect([ran, foreign, watch.troubles]).to.deep.equal([[], [], []]);
    console.info(`${count(refused)} of ${count(TEXTS.length * TEXT_FIELDS.length)} were refused by name`);
  });

  it(`follows none of ${count(ADDRESSES.length)} hostile addresses in ${count(ADDRESS_FIELDS.length)} fields, and names each`, async function () {
    this.timeout(240_000);
    const passed: Guide[] = [];
    for (const address of ADDRESSES) {
      for (const field of ADDRESS_FIELDS) {
        const {guide, problems} = parseGuide(withValues([field], address));
        if (!guide) {
          expect(problems[0].path).to.equal(field);
          continue;
        }
        if (!isOfficial(address) && !field.startsWith('sources'))
          expect(findForeignLinks(guide, DOMAINS).map(({path}) => path)).to.include(field);
        passed.push(guide);
      }
    }
    await show(passed, (element) => {
      expect(partsOf(element).targets.filter((target) => !isOfficial(target))).to.deep.equal([]);
    });
    expect([ran, watch.troubles]).to.deep.equal([[], []]);
    expect(watch.requests.filter((request) => !isOfficial(request))).to.deep.equal([]);
  });
});

describe('files that are hardly JSON', () => {
  const network = useFakeFetch();

  it(`lets in none of the ${count(suite.data.length)} files of JSONTestSuite, and says why`, async () => {
    for (const {name, b64} of suite.data) {
      network.answer = () => new Response(Uint8Array.from(atob(b64), (letter) => letter.charCodeAt(0)));
      const question = makeQuestion({src: `https://content.example/${name}`});
      const error: unknown = await loadGuide(question, new AbortController().signal).catch(
        (reason: unknown) => reason,
      );
      expect(error, name).to.include({name: 'GuideError'});
      expect((error as {code: string}).code, name).to.match(/^invalid-(json|content)$/);
    }
  });

  it('would let in a guide', async () => {
    network.answer = () => new Response(JSON.stringify(guideData()));
    const question = makeQuestion({src: 'https://content.example/acme.json'});
    expect((await loadGuide(question, new AbortController().signal)).guide.exchange.id).to.equal('acme');
  });
});
