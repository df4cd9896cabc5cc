import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeProject, MOONBASE, replaced, run} from './helpers.js';

interface Fault {
  /** What is wrong with the guide. */
  readonly fault: string;
  /** The part of the sound guide that is replaced. */
  readonly part: string;
  readonly by: string;
  /** What the author reads, behind the name of the file. */
  readonly told: readonly string[];
}

const SYNTAX: readonly Fault[] = [
  {
    fault: 'a missing comma',
    part: '"title": "Log in",',
    by: '"title": "Log in"',
    told: ['28:23 a comma is missing after this: …[ { "id": "log-in", "title": "Log in"'],
  },
  {
    fault: 'a missing comma behind a long text',
    part: '"title": "Log in",',
    by: `"title": "${'Log in '.repeat(20)}"`,
    told: ['28:157 a comma is missing after this: …in Log in Log in Log in Log in Log in "'],
  },
  {
    fault: 'a missing comma between two blocks',
    part: '["moonbase.example"]},',
    by: '["moonbase.example"]}',
    told: ['3:83 a comma is missing after this: …"hosts": ["moonbase.example"]}'],
  },
  {
    fault: 'words behind a number',
    part: '"value": 30,',
    by: '"value": 30 addresses,',
    told: ['68:29 found addresses behind a number. A number stands alone: delete what follows it.'],
  },
  {
    fault: 'a comma before a closing bracket',
    part: '"per": "once"',
    by: '"per": "once",',
    told: ['31:20 nothing follows this comma but }. Delete the comma.'],
  },
  {
    fault: 'quotes from a word processor',
    part: '"Log in",',
    by: '“Log in”,',
    told: ['28:16 “ is no quote in JSON. Use the straight double quote ".'],
  },
  {
    fault: 'a double quote within a text',
    part: '"Log in",',
    by: '"Log "in"",',
    told: [
      '28:22 found in, which is neither a text nor a number. A text stands in double quotes; a double quote inside of it is written \\".',
    ],
  },
  {
    fault: 'a text without its closing quote',
    part: '"Log in",',
    by: '"Log in,',
    told: ['28:16 this text has no closing double quote on its line.'],
  },
  {
    fault: 'a text that ends with a curly quote',
    part: '"Log in",',
    by: '"Log in”,',
    told: ['28:23 this text ends with ”, which is no quote in JSON. Use the straight double quote ".'],
  },
  {
    fault: 'a name that ends with a curly quote',
    part: '"title": "Log in",',
    by: '"title“: 5,',
    told: ['28:13 this text ends with “, which is no quote in JSON. Use the straight double quote ".'],
  },
  {
    fault: 'a curly quote at the end of a name, with a text behind it',
    part: '"title": "Log in",',
    by: '"title”: "Log in",',
    told: ['28:13 this text ends with ”, which is no quote in JSON. Use the straight double quote ".'],
  },
  {
    fault: 'a curly quote within a text without its closing quote',
    part: '"Log in",',
    by: '"Click “Log in” and wait,',
    told: ['28:16 this text has no closing double quote on its line.'],
  },
  {
    fault: 'true as other programs write it',
    part: '"whitelistEditable": true',
    by: '"whitelistEditable": True',
    told: ['53:28 found True. Write true, in lower case.'],
  },
  {
    fault: 'false as other programs write it',
    part: '"whitelistEditable": true',
    by: '"whitelistEditable": FALSE',
    told: ['53:28 found FALSE. Write false, in lower case.'],
  },
  {
    fault: 'nothing as other programs write it',
    part: '"whitelistEditable": true',
    by: '"whitelistEditable": None',
    told: ['53:28 found None. Write null, in lower case.'],
  },
  {
    fault: 'a comment',
    part: '"locale": "en",',
    by: '"locale": "en", // English',
    told: ['4:19 JSON has no comments. Delete this one.'],
  },
  {
    fault: 'a path of Windows in a text',
    part: '"Log in",',
    by: '"C:\\data",',
    told: [
      '28:16 this text holds a backslash that means nothing. Write \\\\ for a backslash, \\" for a double quote.',
    ],
  },
  {
    fault: 'a missing colon',
    part: '"number": 1',
    by: '"number" 1',
    told: ['57:41 a colon is missing between the name of a field and its value, before 1.'],
  },
  {
    fault: 'a second guide behind the first',
    part: MOONBASE,
    by: `${MOONBASE}{}`,
    told: ['73:1 the file should end here, found {. Is there one closing bracket too many?'],
  },
  {fault: 'nothing in the file', part: MOONBASE, by: ' ', told: ['1:1 is empty.']},
  {
    fault: 'a field that is there twice',
    part: '"tool": "key-type-picker",',
    by: '"tool": "key-type-picker", "tool": "ip-list",',
    told: ['36:34 steps[1].tool: stands twice in this block. Delete one of them.'],
  },
];

const SHAPE: readonly Fault[] = [
  {
    fault: 'a field that is there twice and wrong where it counts',
    part: '"number": 1',
    by: '"number": 1, "number": 0',
    told: [
      '57:45 videos[0].number: stands twice in this block. Delete one of them.',
      '57:45 videos[0].number: expected at least 1, found 0.',
    ],
  },
  {
    fault: 'another thing than a guide',
    part: MOONBASE,
    by: '["moonbase"]',
    told: ['1:1 expected a block in curly braces, found a list.'],
  },
  {
    fault: 'a misspelt field',
    part: '"title": "Log in",',
    by: '"titel": "Log in",',
    told: [
      '26:5 steps[0].title: is missing. Add it: a text in double quotes.',
      '28:7 steps[0].titel: unknown field "titel". Delete it, or correct it to one of title, keyTypes, tool, warnings, image, sources, substeps.',
    ],
  },
  {
    fault: 'a field of another place',
    part: '"name": "Moonbase",',
    by: '"name": "Moonbase", "scope": "Moonbase Futures",',
    told: ['3:54 exchange.scope: unknown field "scope". Delete it.'],
  },
  {
    fault: 'no version of the format',
    part: '  "schemaVersion": 1,\n',
    by: '',
    told: ['1:1 schemaVersion: is missing. Add it: 1.'],
  },
  {
    fault: 'a newer version of the format',
    part: '"schemaVersion": 1',
    by: '"schemaVersion": 2',
    told: ['2:3 schemaVersion: is 2, but this release reads version 1. Update whitelist-guide.'],
  },
  {
    fault: 'a choice that is not taken',
    part: '  "basis": "altrady-article",\n',
    by: '',
    told: ['1:1 basis: is missing. Add it: one of "altrady-article", "general-article".'],
  },
  {
    fault: 'a choice that there is not',
    part: '"id": "api-key"',
    by: '"id": "key"',
    told: ['70:20 credentials[0].id: expected one of "api-key", "secret", "passphrase", found "key".'],
  },
  {
    fault: 'a number in quotes',
    part: '"number": 1',
    by: '"number": "1"',
    told: ['57:32 videos[0].number: expected a number without quotes, found "1".'],
  },
  {
    fault: 'a fraction where things are counted',
    part: '"number": 1',
    by: '"number": 1.5',
    told: ['57:32 videos[0].number: expected a whole number without quotes, found 1.5.'],
  },
  {
    fault: 'a number that is too small',
    part: '"number": 1',
    by: '"number": 0',
    told: ['57:32 videos[0].number: expected at least 1, found 0.'],
  },
  {
    fault: 'a word for yes',
    part: '"whitelistEditable": true',
    by: '"whitelistEditable": "yes"',
    told: ['53:7 keyTypes[0].whitelistEditable: expected true or false without quotes, found "yes".'],
  },
  {
    fault: 'null for what is not known',
    part: '"updatedOn": "2025-01-31"',
    by: '"updatedOn": null',
    told: [
      '6:3 updatedOn: expected a text in double quotes, found null. Leave the field out where nothing is known.',
    ],
  },
  {
    fault: 'a date in another order',
    part: '2025-01-31',
    by: '31-01-2025',
    told: ['6:3 updatedOn: "31-01-2025" is no date. Write year-month-day, such as 2025-12-31.'],
  },
  {
    fault: 'a day that there is not',
    part: '2025-01-31',
    by: '2025-02-30',
    told: ['6:3 updatedOn: is a day that this month does not have. Correct it.'],
  },
  {
    fault: 'one text where a list is due',
    part: '["moonbase.example"]',
    by: '"moonbase.example"',
    told: [
      '3:54 exchange.hosts: expected a list in square brackets, found "moonbase.example". Put it in square brackets: ["…"].',
    ],
  },
  {
    fault: 'one text, longer than any list, where a list is due',
    part: '["Open [Moonbase][login] and click {{Menu > API}}."]',
    by: '"Open [Moonbase][login], wait for the page and click {{Menu > API}}."',
    told: [
      '29:7 steps[0].body: expected a list in square brackets, found "Open [Moonbase][login], wait for the page and click {{Menu…. Put it in square brackets: ["…"].',
    ],
  },
  {
    fault: 'the version of the format in quotes',
    part: '"schemaVersion": 1',
    by: '"schemaVersion": "1"',
    told: ['2:3 schemaVersion: expected 1 without quotes, found "1".'],
  },
  {
    fault: 'an empty list',
    part: '["crater"]',
    by: '[]',
    told: [
      '41:11 steps[1].substeps[0].keyTypes: is empty. Give at least 1, or delete the field if it may be left out.',
    ],
  },
  {
    fault: 'an empty text',
    part: '"body": [',
    by: '"body": ["", ',
    told: [
      '29:16 steps[0].body[0]: is an empty text. Write something, or delete the field if it may be left out.',
    ],
  },
  {
    fault: 'a text that is too long',
    part: '"Why?"',
    by: `"${'?'.repeat(301)}"`,
    told: ['61:7 faq[0].question: is too long: 301 characters, at most 300. Shorten it.'],
  },
  {
    fault: 'an id with capitals and spaces',
    part: '"id": "log-in"',
    by: '"id": "Log in"',
    told: [
      '27:7 steps[0].id: "Log in" is no id. Use lower-case letters, digits and single hyphens, beginning with a letter.',
    ],
  },
  {
    fault: 'an address in place of a domain',
    part: '["moonbase.example"]',
    by: '["https://moonbase.example/"]',
    told: [
      '3:64 exchange.hosts[0]: "https://moonbase.example/" is no domain. Write it in lower case without https:// and without a path, such as example.com.',
    ],
  },
  {
    fault: 'an address without encryption',
    part: 'https://www.moonbase.example/login',
    by: 'http://www.moonbase.example/login',
    told: [
      '20:7 links[0].href: "http://www.moonbase.example/login" is no plain https address. Write it as https://host/path, without user name, port, spaces or quotes.',
    ],
  },
  {
    fault: 'a name in place of a language tag',
    part: '"locale": "en"',
    by: '"locale": "English"',
    told: ['4:3 locale: "English" is no language tag. Write one such as en, nl or pt-BR.'],
  },
  {
    fault: 'a rule without its source',
    part: '"value": 30, "sources": ["article"]',
    by: '"value": 30',
    told: ['68:5 ipRules.maximum.sources: is missing. Add it: a list in square brackets.'],
  },
];

const SENSE: readonly Fault[] = [
  {
    fault: 'an id that two steps have',
    part: '"id": "log-in"',
    by: '"id": "choose"',
    told: ['34:7 steps[1].id: "choose" is already the id of steps[0]. Give one of them another id.'],
  },
  {
    fault: 'a reference to nothing',
    part: '"link": "login"',
    by: '"link": "signin"',
    told: ['30:7 steps[0].link: "signin" is no link of this guide. Its ids are: login.'],
  },
  {
    fault: 'a key type that there is not',
    part: '["crater"]',
    by: '["crater", "rim"]',
    told: ['41:11 steps[1].substeps[0].keyTypes: "rim" is no key type of this guide. Its ids are: crater.'],
  },
  {
    fault: 'a link as in Markdown',
    part: '[Moonbase][login]',
    by: '[Moonbase](https://www.moonbase.example)',
    told: [
      '29:16 steps[0].body[0]: a link is written [text][link-id], and its address stands in the list "links". Put it there.',
    ],
  },
  {
    fault: 'a mark that is not closed',
    part: '{{Menu > API}}',
    by: '{{Menu > API',
    told: [
      '29:16 steps[0].body[0]: the mark {{ is not complete, so it would show as written. Close it, or put a backslash before it.',
    ],
  },
  {
    fault: 'an HTML tag',
    part: 'and click',
    by: 'and <b>click</b>',
    told: [
      '29:16 steps[0].body[0]: holds an HTML tag, which would show as written. Use **strong**, `code`, {{Menu > Item}} or [text][link-id].',
    ],
  },
  {
    fault: 'a video with a provider and no id',
    part: '"title": "Crater keys"',
    by: '"title": "Crater keys", "provider": "youtube"',
    told: [
      '57:14 videos[0].reference: is missing: a video with a provider needs its id there. Add it, or delete the provider.',
    ],
  },
  {
    fault: 'an error that nobody can find',
    part: '"code": "403", ',
    by: '',
    told: ['71:14 errors[0]: needs a code or a message, or nobody can find it.'],
  },
  {
    fault: 'a link to a look-alike',
    part: 'https://www.moonbase.example/login',
    by: 'https://www.moonbase.example.evil.example/login',
    told: [
      '20:7 links[0].href: leads to www.moonbase.example.evil.example, but links may only lead to altrady.com, moonbase.example. Correct the address, or leave it out.',
    ],
  },
  {
    fault: 'the id of another exchange',
    part: '"id": "moonbase"',
    by: '"id": "sunbase"',
    told: [
      '3:16 exchange.id: is "sunbase", but the file lies in the folder "moonbase". Both must be the same: correct the id, or move the file.',
    ],
  },
  {
    fault: 'another language than its file',
    part: '"locale": "en"',
    by: '"locale": "nl"',
    told: [
      '4:3 locale: is "nl", but the file is named en.json. Both must be the same: correct the locale, or rename the file.',
    ],
  },
  {
    fault: 'a language in another spelling than all the world',
    part: '"locale": "en"',
    by: '"locale": "pt-br"',
    told: ['4:3 locale: "pt-br" is commonly written "pt-BR". Write it so, here and in the name of the file.'],
  },
  {
    fault: 'a language tag that only looks like one',
    part: '"locale": "en"',
    by: '"locale": "en-gb-us"',
    told: [
      '4:3 locale: "en-gb-us" is no language tag that browsers know. Write one such as en, nl or pt-BR.',
    ],
  },
];

describe('check tells the author of a guide', () => {
  for (const {fault, part, by, told} of [...SYNTAX, ...SHAPE, ...SENSE]) {
    it(`of ${fault}`, async () => {
      const root = makeProject({'src/guides/moonbase/en.json': replaced(MOONBASE, part, by)});
      const {code, out} = await run(root, 'check');
      const [closing, ...lines] = out.trimEnd().split('\n').reverse();
      assert.deepEqual(
        lines.reverse(),
        told.map((line) => `src/guides/moonbase/en.json:${line}`),
      );
      assert.equal(
        closing,
        `2 files checked, ${told.length} problem${told.length === 1 ? '' : 's'} in 1 file.`,
      );
      assert.equal(code, 1);
    });
  }
});
