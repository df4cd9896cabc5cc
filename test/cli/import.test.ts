import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseGuide} from '../../src/model/parse-guide.js';
import {makeProject, run} from './helpers.js';
import {BITMART, draft, moonbase, told} from './import-helpers.js';

for (const format of ['md', 'html'] as const) {
  describe(`import of the Bitmart article as ${format}`, () => {
    it('makes a guide that a check has nothing against', async () => {
      const {guide, report} = await draft(format, BITMART[format]);
      assert.deepEqual(parseGuide(guide).problems, []);
      assert.ok(!report.some((line) => /^Still to be written|^Wrong in the draft/.test(line)));
    });

    it('takes title, summary, exchange, day and source', async () => {
      const {guide} = await draft(format, BITMART[format]);
      assert.equal(guide.title, 'Replace Bitmart IP whitelist');
      assert.equal(guide.summary, 'How to replace the IP whitelist on your Bitmart Futures API key');
      assert.deepEqual(guide.exchange, {id: 'bitmart', name: 'Bitmart', hosts: ['bitmart.com']});
      assert.equal(guide.updatedOn, '2025-12-01');
      assert.equal(guide.basis, 'altrady-article');
      assert.deepEqual(guide.sources, [
        {
          id: 'bitmart-article',
          title: 'Replace Bitmart IP whitelist',
          url: 'https://support.altrady.com/en/article/replace-bitmart-ip-whitelist-s4f5p8',
          confidence: 'altrady',
          updatedOn: '2025-12-01',
        },
      ]);
    });

    it('takes the six steps in their order, with marks and links', async () => {
      const {guide} = await draft(format, BITMART[format]);
      assert.deepEqual(
        guide.steps.map(({title}) => title),
        [
          'Log in to Altrady and navigate to Settings > Exchange API keys browser link',
          'Log in to Bitmart here',
          'Navigate to the Bitmart API Management page quick link',
          'Determine whether your API key is a Fast Connect (third-party) key or a regular key (see below)',
          'Repeat the process for all connected subaccounts',
          'Update your remaining live accounts',
        ],
      );
      const [settings, login, page, determine, , others] = guide.steps;
      assert.deepEqual(settings?.body, [
        'Log in to Altrady and navigate to {{Settings > Exchange API keys}} browser link.',
      ]);
      assert.deepEqual(determine?.body, [
        'And follow the video instructions below for the relevant type of API key.',
      ]);
      assert.deepEqual(others?.body, ['Return to: Update IP whitelists: Start Here']);
      const hrefs = [login, page].map((step) => guide.links?.find(({id}) => id === step?.link)?.href);
      assert.deepEqual(hrefs, ['https://www.bitmart.com/', 'https://www.bitmart.com/en-US/api-config']);
      assert.ok(guide.steps.every(({sources}) => sources?.[0] === 'bitmart-article'));
    });

    it('takes the two types of key, each with its video', async () => {
      const {guide} = await draft(format, BITMART[format]);
      assert.deepEqual(
        guide.videos?.map(({number, title}) => [number, title]),
        [
          [1, 'Update Bitmart Fast Connect (Third-party) API key'],
          [2, 'Update Bitmart Standard API key'],
        ],
      );
      assert.deepEqual(
        guide.keyTypes?.map(({name, video}) => [name, guide.videos?.find(({id}) => id === video)?.number]),
        [
          ['Fast Connect API keys', 1],
          ['Regular API keys', 2],
        ],
      );
      assert.equal(
        guide.keyTypes[1]?.summary,
        'Regular API keys are shown in the API list, under the API Management tab in Bitmart.',
      );
      assert.match(guide.unsureKeyType?.join('\n') ?? '', /^There are two methods .*\(video 2\)\.$/);
    });

    it('takes the three questions letter by letter, each with all of its answer', async () => {
      const {guide} = await draft(format, BITMART[format]);
      assert.deepEqual(
        guide.faq?.map(({question, answer}) => [question, answer.length]),
        [
          ['My key was created using Fast Connect or Third Party. Why can’t I edit the IP whitelist?', 2],
          ['Can I create my new API key using Fast Connect?', 6],
          ['I created a new API key—do I need a new Trading Account?', 2],
        ],
      );
      assert.equal(
        guide.faq[2]?.answer[0],
        'No. In Altrady, go to {{Settings > Exchange API Keys}}, find your Trading Account, and click **Edit**. Paste the new API key and secret here (see video 1).',
      );
    });

    it('takes the related article, whose address is not known', async () => {
      const {guide} = await draft(format, BITMART[format]);
      const related = guide.links?.filter(({id}) => guide.related?.includes(id));
      assert.deepEqual(related, [
        {
          id: 'update-ip-whitelists-start-here',
          label: 'Update IP whitelists: Start Here',
          purpose: 'start-here',
        },
      ]);
    });

    it('says that the day was read day first', async () => {
      const {report} = await draft(format, BITMART[format]);
      const line = /^line \d+: “Updated on: 01\/12\/2025” is 2025-12-01, read day first.* 2025-01-12\.$/;
      assert.equal(report.filter((entry) => line.test(entry)).length, 1);
    });
  });
}

describe('import', () => {
  it('says what no article tells: tools, what is done once, and when to look again', async () => {
    const {report} = await draft('md', BITMART.md);
    const added = report.slice(report.indexOf('Still to be added:') + 1);
    assert.deepEqual(
      added.flatMap((line) => /^("tool": )?"([\w-]+)"/.exec(line)?.[2] ?? []),
      ['key-type-picker', 'ip-list', 'credentials', 'next-account', 'per', 'reviewBy'],
    );
    const {report: plain} = await moonbase('1. Log in.');
    assert.ok(!plain.some((line) => line.includes('key-type-picker')));
  });

  it('makes the same draft from Markdown and from a page', async () => {
    const [fromMarkdown, fromPage] = [await draft('md', BITMART.md), await draft('html', BITMART.html)];
    assert.deepEqual(fromPage.guide, fromMarkdown.guide);
  });

  it('writes the draft to a file, and prints what is left to do', async () => {
    const folder = makeProject({'article.md': BITMART.md});
    const {code, out, error} = await run(folder, 'import', 'article.md', '--out', 'drafts/en.json');
    assert.equal(error, '');
    assert.match(
      out,
      /^Not in the draft:\n {2}line 14: the heading “Updating the IP whitelist for Bitmart: /,
    );
    assert.equal(code, 0);
    const printed = await run(folder, 'import', 'article.md');
    assert.equal(readFileSync(join(folder, 'drafts/en.json'), 'utf8'), printed.out);
    assert.equal(printed.error, out);
  });

  it('never writes over a file that is there', async () => {
    const folder = makeProject({'article.md': BITMART.md, 'en.json': 'mine'});
    const {code, error} = await run(folder, 'import', 'article.md', '--out', 'en.json');
    assert.match(error, /^whitelist-guide import: "en\.json" is there already\. /);
    assert.equal(code, 2);
    assert.equal(readFileSync(join(folder, 'en.json'), 'utf8'), 'mine');
  });

  it('fills with blanks what the article does not say', async () => {
    const {guide, report} = await draft('md', 'Nothing much.', '--exchange', 'moonbase');
    const {exchange, title, summary, sources, steps} = guide;
    for (const blank of [
      exchange.name,
      exchange.hosts[0],
      title,
      summary,
      sources[0]?.url,
      sources[0]?.title,
    ]) {
      assert.match(blank ?? '', /^TODO: the .*\.$|^TODO: what .*\.$|^Nothing much\.$/);
    }
    assert.equal(steps[0]?.title, 'TODO: what the reader does first, as one short order.');
    assert.ok(report.includes('exchange.name: the name of the exchange, as Altrady writes it.'));
    assert.ok(!report.includes('Wrong in the draft:'));
  });

  it('leaves only blanks for a check to find', async () => {
    const {guide} = await moonbase('Summary.\n\n1. Do it.');
    assert.deepEqual(
      parseGuide(guide).problems.map(({path}) => path),
      ['sources[0].url'],
    );
  });

  it('takes what the options say over what the article says', async () => {
    const source = 'https://support.altrady.com/en/article/other';
    const options = ['--exchange', 'bit-mart', '--name', 'BitMart', '--locale', 'nl', '--source', source];
    const {guide} = await draft('md', BITMART.md, ...options, '--hosts', 'bitmart.example,bitmart.com');
    assert.deepEqual(guide.exchange, {
      id: 'bit-mart',
      name: 'BitMart',
      hosts: ['bitmart.example', 'bitmart.com'],
    });
    assert.equal(guide.locale, 'nl');
    assert.equal(guide.sources[0]?.url, source);
  });

  it('knows an exchange from a guide that begins with a byte order mark', async () => {
    const exchange = {id: 'okx', name: 'OKX', hosts: ['okx.example']};
    const folder = makeProject({
      'article.md': '# Replace OKX IP whitelist\n\n1. Log in.',
      'src/guides/okx/en.json': `\uFEFF${JSON.stringify({exchange})}`,
    });
    const {out} = await run(folder, 'import', 'article.md');
    assert.deepEqual((JSON.parse(out) as {exchange: object}).exchange, exchange);
  });

  it('knows name and domains of an exchange from a guide of the project', async () => {
    const exchange = {id: 'okx', name: 'OKX', hosts: ['okx.example']};
    const folder = makeProject({
      'article.md': '# Replace OKx/OKEX IP whitelist\n\n1. Log in [here](https://www.okx.example/login).',
      'src/guides/okx/en.json': JSON.stringify({exchange}),
      'src/guides/broken/en.json': '{',
    });
    const {out} = await run(folder, 'import', 'article.md');
    const {exchange: drafted, links} = JSON.parse(out) as {exchange: object; links: readonly object[]};
    assert.deepEqual(drafted, exchange);
    assert.equal(links.length, 1);
  });

  const titles = [
    ['How to update your Kraken API key', 'Kraken'],
    ['How to change the IP whitelist on Gate.io', 'Gate.io'],
    ['Replacing the IP whitelist for Crypto.com Exchange', 'Crypto.com Exchange'],
  ] as const;
  for (const [title, name] of titles) {
    it(`finds ${name} in “${title}”`, async () => {
      assert.equal((await draft('md', `# ${title}`)).guide.exchange.name, name);
    });
  }

  for (const title of [
    'How to Replace an IP whitelist on a live API key',
    'Frequently asked questions',
    '',
  ]) {
    it(`asks for the exchange where the title is “${title}”`, async () => {
      const folder = makeProject({'article.md': `# ${title}\n\nText.`});
      const {code, out, error} = await run(folder, 'import', 'article.md', '--out', 'en.json');
      assert.match(
        error,
        /which exchange it is about\. Give its id, .*: --exchange bitmart --name Bitmart\n/,
      );
      assert.equal(out, '');
      assert.equal(code, 2);
      assert.ok(!existsSync(join(folder, 'en.json')));
    });
  }

  const misuses: readonly (readonly [args: readonly string[], told: RegExp])[] = [
    [[], /<article> is missing\./],
    [['nowhere.md'], /there is no file "nowhere\.md"\./],
    [['article.docx'], /"article\.docx" is neither Markdown \(\.md\) nor a saved page \(\.html\)\./],
    [['article.md', '--exchange', 'Bit Mart'], /--exchange "Bit Mart" does not fit\. Write lower-case words/],
    [['article.md', '--locale', 'English'], /--locale "English" does not fit\./],
    [['article.md', '--source', 'http://a.example'], /--source "http:\/\/a\.example" does not fit\./],
    [['article.md', '--hosts', 'https://a.example'], /--hosts "https:\/\/a\.example" does not fit\./],
    [['article.md', '--name', ' '], /--name is empty\./],
    [['article.md', '--root', 'nowhere'], /there is no folder "nowhere"\./],
  ];
  for (const [args, told] of misuses) {
    it(`ends with 2 and the repair for: ${args.join(' ')}`, async () => {
      const folder = makeProject({'article.md': BITMART.md, 'article.docx': 'PK'});
      const {code, error} = await run(folder, 'import', ...args);
      assert.match(error, told);
      assert.equal(code, 2);
    });
  }

  it('works outside of any project', async () => {
    const folder = makeProject({'package.json': '{}', 'article.md': BITMART.md});
    assert.equal((await run(folder, 'import', 'article.md')).code, 0);
  });

  it('gives the same ids again, and each id once', async () => {
    const text = '1. Go.\n2. Go.\n   - Go.\n3. Log in (twice)!\n4. 2 keys\n5. מפתח\n6. ключ';
    const [first, again] = [await moonbase(text), await moonbase(text)];
    assert.deepEqual(again.guide, first.guide);
    const ids = first.guide.steps.flatMap(({id, substeps = []}) => [id, ...substeps.map((sub) => sub.id)]);
    assert.deepEqual(ids, ['go', 'go-2', 'go-3', 'log-in-twice', 'step-2-keys', 'step-1', 'step-2']);
  });

  it('cuts a long id at a word', async () => {
    const {guide} = await moonbase(`1. ${'words '.repeat(20)}`);
    assert.equal(guide.steps[0]?.id, 'words-'.repeat(10).slice(0, -1));
  });

  it('takes a domain that bears the name of the exchange, and asks for a close look', async () => {
    const drafted = await draft(
      'md',
      '# Replace Moonbase IP whitelist\n\n1. Go [there](https://www.moonbase.co/x).',
    );
    assert.deepEqual(drafted.guide.exchange.hosts, ['moonbase.co']);
    assert.match(told(drafted, 3).join(), /^moonbase\.co is taken for the exchange’s own domain/);
  });

  it('prints a report that steers no terminal', async () => {
    const {report} = await moonbase('> \u001b[2Jquote \u202Eback');
    assert.ok(report.join('\n').includes('\\u{1b}[2Jquote \\u{202e}back'));
  });
});
