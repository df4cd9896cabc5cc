import {expect, fixture, html} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {nextEvent} from '../helpers/events.js';
import {guideData} from '../helpers/factories.js';
import {settled} from '../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {watchTrouble} from '../helpers/trouble-watch.js';

interface Fault {
  readonly fault: string;
  /** Where the content is. */
  readonly src: string;
  readonly code: string;
  /** What the reader is told. */
  readonly told: RegExp;
  readonly path?: string;
}

/** An answer of scripts/faulty-content.mjs. */
const answer = (fault: string): string => `/test/faults/content/${fault}.json`;
/** A file that arrives in good order, with this in it. */
const file = (text: string): string => URL.createObjectURL(new Blob([text], {type: 'application/json'}));
const guide = (change: object): string => file(JSON.stringify({...guideData(), ...change}));
/** As text: a literal would set the prototype, and not make a field of this name. */
const withField = (field: string): string => file(JSON.stringify(guideData()).replace('{', `{${field},`));

const {steps} = guideData();
const DEEP = 200_000;

const FAULTS: readonly Fault[] = [
  {
    fault: 'a server that is not there',
    src: 'http://localhost:9/acme.json',
    code: 'network',
    told: /could not be reached/,
  },
  {
    fault: 'a slow drip',
    src: answer('slow-drip'),
    code: 'timeout',
    told: /No complete answer within 0.4 seconds/,
  },
  {fault: 'a server that hangs', src: answer('hang'), code: 'timeout', told: /No complete answer/},
  {
    fault: 'a server that stops midway',
    src: answer('stops-midway'),
    code: 'timeout',
    told: /No complete answer/,
  },
  {
    fault: 'a file that is not there',
    src: answer('not-found'),
    code: 'not-found',
    told: /no file at this address/,
  },
  {fault: 'a fault of the server', src: answer('server-error'), code: 'http', told: /status 500/},
  {fault: 'a server that is too busy', src: answer('too-busy'), code: 'http', told: /status 503/},
  {
    fault: 'a web page in place of the file',
    src: answer('web-page'),
    code: 'invalid-json',
    told: /looks like a web page/,
  },
  {
    fault: 'a connection that breaks off',
    src: answer('cut-off'),
    code: 'network',
    told: /could not be reached/,
  },
  {fault: 'ten megabytes', src: answer('ten-megabytes'), code: 'too-large', told: /larger than 2 MB/},
  {
    fault: 'a file that was cut off when it was written',
    src: file(JSON.stringify(guideData()).slice(0, 500)),
    code: 'invalid-json',
    told: /not valid JSON/,
  },
  {fault: 'an empty file', src: file(''), code: 'invalid-json', told: /not valid JSON/},
  {
    fault: 'a number in place of a guide',
    src: file('5'),
    code: 'invalid-content',
    told: /expected a block/,
    path: '',
  },
  {
    fault: 'a list in place of a guide',
    src: file('[]'),
    code: 'invalid-content',
    told: /expected a block/,
    path: '',
  },
  {
    fault: 'a field of another type',
    src: guide({steps: {}}),
    code: 'invalid-content',
    told: /steps: expected a list/,
    path: 'steps',
  },
  {
    fault: 'lists in lists without end',
    src: file(`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`),
    code: 'invalid-content',
    told: /expected a block/,
    path: '',
  },
  {
    fault: 'blocks in blocks without end',
    src: withField(`"extra": ${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`),
    code: 'invalid-content',
    told: /unknown field "extra"/,
    path: 'extra',
  },
  {
    fault: 'a newer version',
    src: guide({schemaVersion: 2}),
    code: 'unsupported-version',
    told: /Update whitelist-guide/,
    path: 'schemaVersion',
  },
  {
    fault: 'a field "__proto__"',
    src: withField('"__proto__": {"polluted": true}'),
    code: 'invalid-content',
    told: /unknown field "__proto__"/,
    path: '__proto__',
  },
  {
    fault: 'a field "constructor"',
    src: withField('"constructor": {"prototype": {"polluted": true}}'),
    code: 'invalid-content',
    told: /unknown field "constructor"/,
    path: 'constructor',
  },
  {
    fault: 'two steps of one id',
    src: guide({steps: [...steps, steps[0]]}),
    code: 'invalid-content',
    told: /steps\[4\]\.id/,
    path: 'steps[4].id',
  },
];

/** Milliseconds until a load is given up. What has an answer gets the time for it. */
const PATIENCE: Readonly<Record<string, number>> = Object.fromEntries(
  FAULTS.filter(({code}) => code === 'timeout').map(({src}) => [src, 400]),
);

describe(`<whitelist-guide> given content with one of ${String(FAULTS.length)} faults`, () => {
  const watch = watchTrouble();

  async function failed(src: string) {
    const element = await fixture<WhitelistGuideElement>(
      html`<whitelist-guide progress="none" .timeout=${PATIENCE[src] ?? 10_000}><p>Our own words</p></whitelist-guide>`,
    );
    const error = nextEvent(element, 'guide-error');
    element.src = src;
    const told = await error;
    await settled(element);
    return {element, told};
  }

  for (const {fault, src, code, told: words, path} of FAULTS) {
    it(`says so and shows the words of the page: ${fault}`, async () => {
      const {element, told} = await failed(src);
      expect(told).to.include({code, path});
      expect(textOf(byRole(element, 'alert'))).to.match(words);
      expect(allByRole(element, 'button', 'Try again')).to.have.lengthOf(1);
      expect(textOf(element)).to.include('Our own words');
      expect('polluted' in {}).to.equal(false);
      expect(watch.troubles).to.deep.equal([]);
      expect(watch.longest()).to.be.below(1000);
    });
  }
});
