import {expect} from '@open-wc/testing';
import {parseGuide} from '../../src/model/parse-guide.js';
import {guideData} from '../helpers/factories.js';

type Path = readonly (string | number)[];

/** A sound guide with one value put at a path; `undefined` takes away what is there. */
function broken(path: Path, value: unknown): unknown {
  const data: unknown = structuredClone(guideData());
  const [last, ...way] = path.toReversed();
  const place = way.toReversed().reduce((inner, key) => (inner as Record<string, unknown>)[key], data);
  (place as Record<string, unknown>)[last!] = value;
  return data;
}

const slugMessage = (id: string) =>
  `${JSON.stringify(id)} is no id. Use lower-case letters, digits and single hyphens, beginning with a letter.`;
const urlMessage = (url: string) =>
  `${JSON.stringify(url)} is no plain https address. Write it as https://host/path, without user name, port, spaces or quotes.`;
const dateMessage = (date: string) =>
  `${JSON.stringify(date)} is no date. Write year-month-day, such as 2025-12-31.`;
const localeMessage = (locale: string) =>
  `${JSON.stringify(locale)} is no language tag. Write one such as en, nl or pt-BR.`;
const hostMessage = (host: string) =>
  `${JSON.stringify(host)} is no domain. Write it in lower case without https:// and without a path, such as example.com.`;
const tooLong = (length: number, most: number) =>
  `is too long: ${length} characters, at most ${most}. Shorten it.`;
const emptyText = 'is an empty text. Write something, or delete the field if it may be left out.';
const emptyList = 'is empty. Give at least 1, or delete the field if it may be left out.';
const missing = (kind: string) => `is missing. Add it: ${kind}.`;
const textKind = 'a text in double quotes';

const image = {src: 'https://acme.example/a.png', alt: 'A', width: 1, height: 1};
const rule = {value: 1, sources: ['acme-article']};

const faulty: readonly [path: Path, value: unknown, written: string, message: string][] = [
  [['schemaVersion'], 0, 'schemaVersion', 'expected 1, found 0.'],
  [['schemaVersion'], undefined, 'schemaVersion', missing('1')],
  [['exchange', 'id'], 'Acme', 'exchange.id', slugMessage('Acme')],
  [['exchange', 'id'], '../acme', 'exchange.id', slugMessage('../acme')],
  [['exchange', 'name'], '', 'exchange.name', emptyText],
  [['exchange', 'hosts'], [], 'exchange.hosts', emptyList],
  [
    ['exchange', 'hosts', 0],
    'https://acme.example',
    'exchange.hosts[0]',
    hostMessage('https://acme.example'),
  ],
  [['exchange', 'hosts', 0], 'Acme.example', 'exchange.hosts[0]', hostMessage('Acme.example')],
  [['exchange', 'hosts', 0], '*.acme.example', 'exchange.hosts[0]', hostMessage('*.acme.example')],
  [['exchange', 'hosts', 0], 'example', 'exchange.hosts[0]', hostMessage('example')],
  [['locale'], 'en_GB', 'locale', localeMessage('en_GB')],
  [['locale'], '../en', 'locale', localeMessage('../en')],
  [['locale'], `en${'-latin'.repeat(6)}`, 'locale', tooLong(38, 35)],
  [['sources'], Array(101).fill(guideData().sources[0]), 'sources', 'has too many entries: at most 100.'],
  [['videos', 0, 'number'], 100, 'videos[0].number', 'expected at most 99, found 100.'],
  [['title'], undefined, 'title', missing(textKind)],
  [['title'], 7, 'title', `expected ${textKind}, found 7.`],
  [['title'], 'x'.repeat(301), 'title', tooLong(301, 300)],
  [['summary'], 'x'.repeat(5001), 'summary', tooLong(5001, 5000)],
  [['updatedOn'], '1 December 2025', 'updatedOn', dateMessage('1 December 2025')],
  [['deadline'], '2025-13-01', 'deadline', dateMessage('2025-13-01')],
  [['basis'], 'rumour', 'basis', 'expected one of "altrady-article", "general-article", found "rumour".'],
  [['sources'], [], 'sources', emptyList],
  [['sources', 0, 'url'], 'javascript:alert(1)', 'sources[0].url', urlMessage('javascript:alert(1)')],
  [['sources', 0, 'updatedOn'], '2025-1-1', 'sources[0].updatedOn', dateMessage('2025-1-1')],
  [
    ['sources', 0, 'confidence'],
    'sure',
    'sources[0].confidence',
    'expected one of "altrady", "exchange", "third-party", found "sure".',
  ],
  [['links', 1, 'href'], 'http://acme.example/', 'links[1].href', urlMessage('http://acme.example/')],
  [
    ['links', 1, 'href'],
    'https://u:p@acme.example/',
    'links[1].href',
    urlMessage('https://u:p@acme.example/'),
  ],
  [['links', 1, 'href'], '', 'links[1].href', urlMessage('')],
  [['links', 1, 'label'], undefined, 'links[1].label', missing(textKind)],
  [
    ['links', 1, 'purpose'],
    'ad',
    'links[1].purpose',
    'expected one of "altrady-settings", "exchange-login", "exchange-api", "start-here", "related", "source", found "ad".',
  ],
  [
    ['notices', 0, 'kind'],
    'hint',
    'notices[0].kind',
    'expected one of "stop", "warning", "note", found "hint".',
  ],
  [['notices', 0, 'body'], [], 'notices[0].body', emptyList],
  [['steps'], [], 'steps', emptyList],
  [['steps'], {}, 'steps', 'expected a list in square brackets, found a block in curly braces.'],
  [['steps', 0], 'Log in', 'steps[0]', 'expected a block in curly braces, found "Log in".'],
  [['steps', 0, 'id'], 'log in', 'steps[0].id', slugMessage('log in')],
  [['steps', 0, 'id'], 'log--in', 'steps[0].id', slugMessage('log--in')],
  [['steps', 0, 'id'], '1-log-in', 'steps[0].id', slugMessage('1-log-in')],
  [['steps', 0, 'id'], 'log-in-', 'steps[0].id', slugMessage('log-in-')],
  [['steps', 0, 'id'], '__proto__', 'steps[0].id', slugMessage('__proto__')],
  [['steps', 0, 'id'], 'x'.repeat(65), 'steps[0].id', tooLong(65, 64)],
  [
    ['steps', 0, 'body'],
    'One text',
    'steps[0].body',
    'expected a list in square brackets, found "One text". Put it in square brackets: ["…"].',
  ],
  [['steps', 0, 'body'], Array(51).fill('x'), 'steps[0].body', 'has too many entries: at most 50.'],
  [['steps', 0, 'body'], [''], 'steps[0].body[0]', emptyText],
  [['steps', 0, 'per'], 'day', 'steps[0].per', 'expected one of "once", "account", found "day".'],
  [
    ['steps', 0, 'tool'],
    'hammer',
    'steps[0].tool',
    'expected one of "key-type-picker", "ip-list", "credentials", "next-account", found "hammer".',
  ],
  [['steps', 0, 'keyTypes'], [], 'steps[0].keyTypes', emptyList],
  [['steps', 0, 'image'], {...image, width: 0}, 'steps[0].image.width', 'expected at least 1, found 0.'],
  [
    ['steps', 0, 'image'],
    {...image, height: 10001},
    'steps[0].image.height',
    'expected at most 10000, found 10001.',
  ],
  [['steps', 0, 'image'], {...image, alt: ''}, 'steps[0].image.alt', emptyText],
  [
    ['steps', 0, 'image'],
    {...image, src: 'data:image/png,x'},
    'steps[0].image.src',
    urlMessage('data:image/png,x'),
  ],
  [['steps', 1, 'substeps', 0, 'title'], undefined, 'steps[1].substeps[0].title', missing(textKind)],
  [['keyTypes', 0, 'signs'], [], 'keyTypes[0].signs', emptyList],
  [
    ['keyTypes', 0, 'whitelistEditable'],
    'yes',
    'keyTypes[0].whitelistEditable',
    'expected true or false without quotes, found "yes".',
  ],
  [
    ['keyTypes', 0, 'signs', 0, 'kind'],
    'colour',
    'keyTypes[0].signs[0].kind',
    'expected one of "tab", "label", "application-name", found "colour".',
  ],
  [['videos', 0, 'number'], '1', 'videos[0].number', 'expected a number without quotes, found "1".'],
  [['videos', 0, 'number'], 1.5, 'videos[0].number', 'expected a whole number without quotes, found 1.5.'],
  [
    ['videos', 0, 'provider'],
    'vimeo',
    'videos[0].provider',
    'expected one of "youtube", "file", found "vimeo".',
  ],
  [['videos', 0, 'captions'], '/a.vtt', 'videos[0].captions', urlMessage('/a.vtt')],
  [['faq', 0, 'answer'], undefined, 'faq[0].answer', missing('a list in square brackets')],
  [['ipRules'], {maximum: {value: 30}}, 'ipRules.maximum.sources', missing('a list in square brackets')],
  [['ipRules'], {maximum: {...rule, value: 0}}, 'ipRules.maximum.value', 'expected at least 1, found 0.'],
  [
    ['ipRules'],
    {separators: {...rule, value: ['tab']}},
    'ipRules.separators.value[0]',
    'expected one of "comma", "space", "newline", "semicolon", found "tab".',
  ],
  [
    ['ipRules'],
    {entry: {...rule, value: 'slowly'}},
    'ipRules.entry.value',
    'expected one of "all-at-once", "one-by-one", found "slowly".',
  ],
  [
    ['credentials'],
    [{id: 'password', name: 'P'}],
    'credentials[0].id',
    'expected one of "api-key", "secret", "passphrase", found "password".',
  ],
  [
    ['errors'],
    [{id: 'denied', code: '1', meaning: ['No.']}],
    'errors[0].sources',
    missing('a list in square brackets'),
  ],
];

describe('GuideSchema', () => {
  it('accepts the guide that the tests are made of', () => {
    expect(parseGuide(guideData()).guide).to.deep.equal(guideData());
  });

  const longest: readonly [what: string, path: Path, value: unknown][] = [
    ['a title of 300 characters', ['title'], 'x'.repeat(300)],
    ['a summary of 5000 characters', ['summary'], 'x'.repeat(5000)],
    ['an id of 64 characters', ['notices', 0, 'id'], 'x'.repeat(64)],
    ['a language tag of 35 characters', ['locale'], `en${'-latin'.repeat(5)}-x1`],
    ['50 paragraphs', ['steps', 0, 'body'], Array(50).fill('x')],
    ['video 99', ['videos', 0, 'number'], 99],
    ['a picture of one by ten thousand pixels', ['steps', 0, 'image'], {...image, height: 10000}],
    ['a title of one character', ['title'], 'x'],
  ];
  for (const [what, path, value] of longest) {
    it(`accepts ${what}`, () => {
      expect(parseGuide(broken(path, value)).problems).to.deep.equal([]);
    });
  }

  for (const [path, value, written, message] of faulty) {
    it(`says at ${written}: ${message.slice(0, 90)}`, () => {
      expect(parseGuide(broken(path, value)).problems).to.deep.equal([{path: written, message}]);
    });
  }

  it('says of nothing at all that it is no guide', () => {
    for (const [data, found] of [
      [null, 'null. Leave the field out where nothing is known'],
      [[], 'a list'],
      ['{}', '"{}"'],
    ]) {
      expect(parseGuide(data).problems).to.deep.equal([
        {path: '', message: `expected a block in curly braces, found ${String(found)}.`},
      ]);
    }
  });
});

describe('GuideSchema for a day', () => {
  const days = ['2025-01-01', '2025-09-19', '2025-10-10', '2025-11-29', '2025-12-30', '2025-12-31'];
  for (const day of [...days, '2024-02-29']) {
    it(`accepts ${day}`, () => {
      expect(parseGuide(broken(['updatedOn'], day)).problems).to.deep.equal([]);
    });
  }

  const none = ['2025-00-10', '2025-13-10', '2025-20-10', '2025-a1-10', '2025-1a-10', '2025-0a-10'];
  const noDays = ['2025-12-00', '2025-12-32', '2025-12-40', '2025-12-1a', '2025-12-3a', '2025-12-0a'];
  const unfit = ['12025-12-31', '2025-12-310', ' 2025-12-31', '2025-12-31\n', '205-12-31', 'ABCD-12-31'];
  for (const day of [...none, ...noDays, ...unfit]) {
    it(`takes ${JSON.stringify(day)} for none`, () => {
      expect(parseGuide(broken(['updatedOn'], day)).problems).to.deep.equal([
        {path: 'updatedOn', message: dateMessage(day)},
      ]);
    });
  }

  for (const day of ['2025-02-29', '2025-02-30', '2025-04-31', '2025-11-31']) {
    it(`says of ${day} that its month does not have it`, () => {
      expect(parseGuide(broken(['updatedOn'], day)).problems).to.deep.equal([
        {path: 'updatedOn', message: 'is a day that this month does not have. Correct it.'},
      ]);
    });
  }
});

describe('GuideSchema for an unknown field', () => {
  const places: readonly Path[] = [
    [],
    ['exchange'],
    ['sources', 0],
    ['links', 0],
    ['notices', 0],
    ['steps', 0],
    ['steps', 1, 'substeps', 0],
    ['keyTypes', 0],
    ['keyTypes', 0, 'signs', 0],
    ['videos', 0],
    ['faq', 0],
  ];
  for (const place of places) {
    it(`refuses one in ${place.join('.') || 'the guide'}`, () => {
      const [problem, ...others] = parseGuide(broken([...place, 'html'], '<b>')).problems;
      expect(problem?.path).to.match(/(?:^|\.)html$/);
      expect(problem?.message).to.match(/^unknown field "html"\. Delete it/);
      expect(others).to.deep.equal([]);
    });
  }
});
