import {expect} from '@open-wc/testing';
import {HOST, hostOf, isAllowedLink, isHostWithin} from '../../src/model/link-policy.js';
import corpus from '../fixtures/web-platform-addresses.json' with {type: 'json'};

const domains = ['bitmart.com', 'altrady.com'];

describe('isAllowedLink', () => {
  const allowed = [
    'https://bitmart.com',
    'https://bitmart.com/',
    'https://www.bitmart.com/en-US/api-config',
    'https://a.b.c.altrady.com/?q=1&r=2#part-3',
    'https://bitmart.com?next=https://evil.example/',
    'https://bitmart.com#@evil.example',
    'https://bitmart.com/@evil.example',
    'https://bitmart.com//evil.example',
    'https://support.altrady.com/a/%7Buser%7D/(x);y,z:!$*+~_',
  ];
  for (const href of allowed) {
    it(`lets a guide link to ${href}`, () => {
      expect(isAllowedLink(href, domains)).to.equal(true);
    });
  }

  const refused: readonly [what: string, ...addresses: string[]][] = [
    [
      'a script',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\x01javascript:alert(1)',
    ],
    ['a script after a host', 'javascript://bitmart.com/%0Aalert(1)', 'javascript:https://bitmart.com'],
    ['a document in the address', 'data:text/html,<script>alert(1)</script>', 'blob:https://bitmart.com/1'],
    [
      'another scheme',
      'http://bitmart.com/',
      'ftp://bitmart.com/',
      'wss://bitmart.com/',
      'file:///etc/passwd',
    ],
    ['a relative address', '/api', '//bitmart.com/', 'bitmart.com', '', '.'],
    ['a user name', 'https://user@bitmart.com/', 'https://user:pw@bitmart.com/', 'https://@bitmart.com/'],
    [
      'a host that only looks like a user name',
      'https://bitmart.com@evil.example/',
      'https://bitmart.com:443@evil.example/',
    ],
    ['a port', 'https://bitmart.com:443/', 'https://bitmart.com:8443', 'https://bitmart.com:/'],
    [
      'missing slashes',
      'https:bitmart.com',
      'https:/bitmart.com/',
      'https:///bitmart.com/',
      'https:bitmart.com@evil.example',
    ],
    [
      'backslashes',
      'https:\\\\bitmart.com\\',
      'https://evil.example\\@bitmart.com/',
      'https://bitmart.com\\.evil.example/',
      'https://bitmart.com/a\\b',
    ],
    [
      'spaces and line ends',
      ' https://bitmart.com/',
      'https://bitmart.com/ ',
      'https://bitmart.com/\n',
      'https://bitmart.com /',
      'https://bitmart.com/a b',
    ],
    [
      'tabs that a browser drops',
      'https://bit\tmart.com/',
      'ht\ttps://bitmart.com/',
      'https://bitmart.com\t.evil.example/',
    ],
    [
      'control characters',
      'https://bitmart.com/\x00',
      '\x00https://bitmart.com/',
      'https://bitmart.com/\x7f',
    ],
    ['upper case in scheme or host', 'HTTPS://bitmart.com/', 'https://BITMART.com/'],
    ['a trailing dot', 'https://bitmart.com./', 'https://.bitmart.com/', 'https://a..bitmart.com/'],
    [
      'quotes and angle brackets',
      'https://bitmart.com/"onclick="x',
      "https://bitmart.com/'",
      'https://bitmart.com/<b>',
      'https://bitmart.com/`',
    ],
    [
      'letters beyond ASCII',
      'https://bitmаrt.com/',
      'https://bitmart。com/',
      'https://ｂitmart.com/',
      'https://bitmart.com/\u202e',
    ],
    ['letters written as per cent', 'https://bitmart%2ecom/', 'https://evil.example%2f.bitmart.com/'],
    ['punycode look-alikes', 'https://xn--bitmrt-gqf.com/', 'https://xn--bitmart-.com/'],
    [
      'a host that ends alike',
      'https://evilbitmart.com/',
      'https://evil-bitmart.com/',
      'https://xbitmart.com',
    ],
    [
      'a host that begins alike',
      'https://bitmart.com.evil.example/',
      'https://bitmart.co/',
      'https://bitmart.community/',
    ],
    [
      'the domain elsewhere',
      'https://evil.example/bitmart.com',
      'https://evil.example?bitmart.com',
      'https://evil.example#bitmart.com',
    ],
    ['the top of a domain', 'https://com/', 'https://com'],
    [
      'a number for a host',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://0x7f000001/',
      'https://2130706433/',
    ],
    ['a star', 'https://*.bitmart.com/'],
    ['an underscore in the host', 'https://a_b.bitmart.com/'],
  ];
  for (const [what, ...addresses] of refused) {
    for (const href of addresses) {
      it(`refuses ${what}: ${JSON.stringify(href)}`, () => {
        expect(isAllowedLink(href, domains)).to.equal(false);
      });
    }
  }

  it('refuses everything where no domain is allowed', () => {
    expect(isAllowedLink('https://bitmart.com/', [])).to.equal(false);
  });
});

describe('hostOf', () => {
  /* What browsers are tested with; also as if an author had meant https and a host of the exchange. */
  const addresses = corpus.addresses.flatMap((address) => {
    const secure = address.replace(/^http:/i, 'https:');
    return [
      address,
      secure,
      secure.replace(/\b(?:example|foo|host|test)\b(?:\.(?:com|org|net))?/, 'bitmart.com'),
    ];
  });
  const accepted = addresses.filter((address) => hostOf(address) !== undefined);

  it('accepts the plain ones among the addresses that browsers are tested with', () => {
    expect(accepted).to.include('https://www.example2.com').and.include('https://bitmart.com/@asdf%40');
  });

  it('never names another host than the browser goes to', () => {
    for (const address of accepted) {
      if (!URL.canParse(address)) continue; // Leads nowhere.
      const {protocol, hostname, port, username, password} = new URL(address, 'http://page.example/');
      const browser = {protocol, hostname, port, username, password};
      const ours = {protocol: 'https:', hostname: hostOf(address), port: '', username: '', password: ''};
      expect(browser, address).to.deep.equal(ours);
    }
  });

  it('keeps the host of an address, without path and query', () => {
    expect(hostOf('https://www.bitmart.com/en?x#y')).to.equal('www.bitmart.com');
  });

  it('answers at once for an address of two million characters', function () {
    this.timeout(2000);
    expect(hostOf(`https://${'a-'.repeat(1_000_000)}!`)).to.equal(undefined);
    expect(hostOf(`https://${'a.'.repeat(1_000_000)}!`)).to.equal(undefined);
  });
});

describe('isHostWithin', () => {
  const table: readonly [host: string, within: boolean][] = [
    ['bitmart.com', true],
    ['www.bitmart.com', true],
    ['a.b.altrady.com', true],
    ['evilbitmart.com', false],
    ['bitmart.com.evil.example', false],
    ['com', false],
    ['', false],
  ];
  for (const [host, within] of table) {
    it(`finds "${host}" ${within ? 'within' : 'outside'} ${domains.join(' and ')}`, () => {
      expect(isHostWithin(host, domains)).to.equal(within);
    });
  }
});

describe('HOST', () => {
  for (const host of ['bitmart.com', 'a.b-c.d1.example', 'xn--bcher-kva.example', '1.example']) {
    it(`takes ${host} for a domain`, () => {
      expect(HOST.test(host)).to.equal(true);
    });
  }

  const none = [
    'com',
    '',
    'Bitmart.com',
    '*.bitmart.com',
    'bitmart.com.',
    '.com',
    '-a.com',
    'a-.com',
    'a b.com',
  ];
  for (const host of [
    ...none,
    'bitmart.com/',
    'bitmart.com:443',
    'https://bitmart.com',
    '10.0.0.1',
    'a.c',
    'a.com\n',
  ]) {
    it(`takes ${JSON.stringify(host)} for none`, () => {
      expect(HOST.test(host)).to.equal(false);
    });
  }
});
