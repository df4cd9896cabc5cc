import assert from 'node:assert/strict';
import {rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {makeProject, MOONBASE, PROJECT, replaced, run} from './helpers.js';

const sound = {'src/guides/moonbase/en.json': MOONBASE};
const unsound = {...sound, 'src/guides/rocket/en.json': '{'};

describe('check', () => {
  it('finds nothing wrong with a sound project', async () => {
    const {code, out, error} = await run(makeProject(sound), 'check');
    assert.match(out, /\n2 files checked, no problems, \d warnings\.\n$/);
    assert.deepEqual([code, error], [0, '']);
  });

  it('finds nothing wrong with this project', async () => {
    const {code, out} = await run(PROJECT, 'check');
    assert.match(out, /\d+ files checked, no problems(?:, \d+ warnings?)?\.\n$/);
    assert.equal(code, 0);
  });

  it('finds the project from a folder within it', async () => {
    const root = makeProject(unsound);
    const {code, out} = await run(join(root, 'src/guides/rocket'), 'check');
    assert.match(out, /^en\.json:1:2 a closing \} is missing/);
    assert.equal(code, 1);
  });

  it('checks only what is named: files, and all below a folder', async () => {
    const root = makeProject(unsound);
    const one = await run(root, 'check', 'src/guides/moonbase/en.json');
    assert.match(one.out, /1 file checked, no problems, \d warnings\.\n$/);
    const all = await run(root, 'check', 'src/guides', 'src/guides/rocket/en.json', 'src/locales');
    assert.match(all.out, /\n3 files checked, 1 problem in 1 file\.\n$/);
  });

  it('takes the id of an exchange for its guides in all languages, wherever in the project it is called', async () => {
    const dutch = replaced(MOONBASE, '"locale": "en"', '"locale": "nl"');
    const root = makeProject({...unsound, 'src/guides/moonbase/nl.json': dutch});
    for (const folder of ['', 'src/locales'])
      assert.match(
        (await run(join(root, folder), 'check', 'moonbase')).out,
        /^2 files checked, no problems/m,
      );
    assert.match((await run(root, 'check', 'rocket', 'moonbase')).out, /\n3 files checked, 1 problem in 1/);
    assert.equal((await run(root, 'links', 'moonbase')).code, 0);
    assert.match(
      (await run(root, 'check', 'comet')).error,
      /there is no file "comet", and no guide of an exchange with this id\./,
    );
  });

  it('takes a name for a file where it is called outside of any project', async () => {
    const folder = makeProject({...sound, 'package.json': '{"name": "another"}'});
    assert.match((await run(folder, 'check', 'moonbase')).error, /there is no file "moonbase"\.\n/);
  });

  it('takes a folder without any guide for a mistyped one', async () => {
    const root = makeProject({...sound, 'drafts/notes.txt': ''});
    for (const args of [['drafts'], ['src/guides', 'drafts'], ['drafts', '--json']]) {
      const {code, out, error} = await run(root, 'check', ...args);
      assert.match(error, /^whitelist-guide check: there is no guide and no locale file in "drafts"\./);
      assert.deepEqual([code, out], [2, '']);
    }
    assert.equal((await run(root, 'links', 'drafts')).code, 2);
    const empty = await run(makeProject({'src/guides/notes.txt': ''}), 'check');
    assert.match(empty.error, /there is no guide and no locale file in "src\/guides"\./);
    assert.equal(empty.code, 2);
  });

  it('leaves out what other programs keep below a folder, and follows its links', async () => {
    const root = makeProject({
      ...sound,
      'node_modules/other/package.json': '{}',
      'src/guides/node_modules/other/package.json': '{}',
      '.vscode/settings.json': '{}',
      'src/.cache/deep/en.json': '{}',
      'elsewhere/rocket/en.json': '{',
    });
    rmSync(join(root, 'package.json'));
    symlinkSync('../elsewhere', join(root, 'src/linked'));
    assert.match((await run(root, 'check', 'src')).out, /\n3 files checked, 1 problem in 1 file\.\n$/);
    assert.match((await run(root, 'check', '.')).out, /\n4 files checked, 2 problems in 2 files\.\n$/);
    assert.match((await run(root, 'check', '.vscode')).out, /\n1 file checked, \d+ problems in 1 file\.\n$/);
  });

  it('finds a guide below a folder whose name ends as a file does', async () => {
    const root = makeProject({'guides.json/moonbase/en.json': MOONBASE});
    assert.match((await run(root, 'check', 'guides.json')).out, /\n1 file checked, no problems/);
    assert.match((await run(root, 'check', '.', 'guides.json')).out, /\n3 files checked/);
  });

  it('checks named files outside of any project', async () => {
    const folder = makeProject({...sound, 'package.json': '{"name": "another"}'});
    assert.equal((await run(folder, 'check', 'src/guides/moonbase/en.json')).code, 0);
  });

  it('leaves out the index that the project writes itself', async () => {
    const root = makeProject({...sound, 'src/guides/index.json': '{}'});
    assert.match((await run(root, 'check')).out, /2 files checked, no problems/);
  });

  it('finds a guide that lies beside the folders of the exchanges', async () => {
    const {out} = await run(makeProject({'src/guides/en.json': MOONBASE}), 'check');
    assert.match(
      out,
      /^src\/guides\/en\.json:3:16 exchange\.id: is "moonbase", but the file lies in the folder "guides"\./,
    );
  });

  it('tells the problems of a file from its begin to its end', async () => {
    const wrong = replaced(replaced(MOONBASE, '"number": 1', '"number": 0'), '"locale": "en"', '"locale": 5');
    const {out} = await run(makeProject({'src/guides/moonbase/en.json': wrong}), 'check');
    assert.deepEqual(
      [...out.matchAll(/^\S+?:(\d+):/gm)].map(([, line]) => line),
      ['4', '57'],
    );
  });

  it('counts lines and columns as editors do, whatever ends a line', async () => {
    const wrong = replaced(MOONBASE, '"number": 1', '"number": 0');
    for (const text of [wrong.replaceAll('\n', '\r\n'), wrong.replaceAll('\n', '\r'), `\uFEFF${wrong}`]) {
      const {out} = await run(makeProject({'src/guides/moonbase/en.json': text}), 'check');
      assert.match(out, /en\.json:57:32 videos\[0\]\.number:/);
    }
  });

  it('refuses a file in another encoding than UTF-8', async () => {
    const bytes = Buffer.from(replaced(MOONBASE, 'Why?', 'Où?'), 'latin1');
    const {code, out} = await run(makeProject({'src/guides/moonbase/en.json': bytes}), 'check');
    assert.match(out, /en\.json:1:1 is not saved as UTF-8\. Save it again with this encoding\.\n/);
    assert.equal(code, 1);
  });

  it('survives a file that is nested a hundred thousand times', async () => {
    const {out} = await run(makeProject({'src/guides/moonbase/en.json': '['.repeat(100_000)}), 'check');
    assert.match(out, /en\.json:1:1 is not valid JSON: it is nested too deeply\.\n/);
  });

  it('shows what would steer a terminal or hide text', async () => {
    const wrong = replaced(MOONBASE, '"locale": "en"', '"locale": "en", "\\u001b[2J\\u202e": 1');
    const {out} = await run(makeProject({'src/guides/moonbase/en.json': wrong}), 'check');
    assert.match(out, /^src\/guides\/moonbase\/en\.json:4:19 \\u\{1b\}\[2J\\u\{202e\}: unknown field/);
  });

  it('prints problems as JSON for other programs', async () => {
    const {code, out} = await run(makeProject(unsound), 'check', '--json');
    const {warnings, ...report} = JSON.parse(out) as {readonly warnings: readonly object[]};
    assert.deepEqual(warnings[0], {
      file: 'src/guides/moonbase/en.json',
      line: 8,
      column: 3,
      path: 'sources',
      message:
        'no day is recorded on which these were compared with the guide: article. Set verifiedOn when you have done it.',
    });
    assert.deepEqual(report, {
      files: 3,
      problems: [
        {
          file: 'src/guides/rocket/en.json',
          line: 1,
          column: 2,
          path: '',
          message: 'a closing } is missing: a block was begun, and not ended.',
        },
      ],
    });
    assert.equal(code, 1);
    const fine = await run(makeProject(sound), 'check', '--json');
    const {files, problems} = JSON.parse(fine.out) as {readonly files: number; readonly problems: unknown};
    assert.deepEqual([files, problems, fine.code], [2, [], 0]);
  });
});

describe('check of a file that lies by itself', () => {
  const alone = (files: Readonly<Record<string, string>>) =>
    makeProject({'package.json': '{"name": "another"}', ...files});

  it('does not mind its name and its folder', async () => {
    assert.equal((await run(alone({'guide.json': MOONBASE}), 'check', 'guide.json')).code, 0);
  });

  it('does not ask for an English guide beside a translation', async () => {
    const dutch = replaced(MOONBASE, '"locale": "en"', '"locale": "nl"');
    assert.equal((await run(alone({'guide.json': dutch}), 'check', 'guide.json')).code, 0);
  });

  it('minds the rest', async () => {
    const wrong = replaced(MOONBASE, '"kind": "stop"', '"kind": "halt"');
    assert.equal((await run(alone({'guide.json': wrong}), 'check', 'guide.json')).code, 1);
  });
});

describe('check of a file that is not finished', () => {
  it('names each blank instead of what is wrong because of it', async () => {
    const title = '"title": "Update the IP whitelist of Moonbase"';
    const text = replaced(
      replaced(MOONBASE, title, '"title": "TODO: The title of the guide."'),
      'https://support.altrady.com/en/moonbase',
      'TODO: The address of the article.',
    );
    const {out} = await run(makeProject({'src/guides/moonbase/en.json': text}), 'check');
    assert.equal(
      out,
      'src/guides/moonbase/en.json:5:3 title: still holds the blank "TODO: The title of the guide.". Write what it asks for in its place.\n' +
        'src/guides/moonbase/en.json:12:7 sources[0].url: still holds the blank "TODO: The address of the article.". Write what it asks for in its place.\n' +
        '2 files checked, 2 problems in 1 file.\n',
    );
  });

  it('names what is not translated yet', async () => {
    const dutch = replaced(
      replaced(MOONBASE, '"locale": "en"', '"locale": "nl"'),
      '"Why?"',
      '"TODO(nl): Why?"',
    );
    const root = makeProject({
      'src/guides/moonbase/en.json': MOONBASE,
      'src/guides/moonbase/nl.json': dutch,
    });
    const {code, out} = await run(root, 'check');
    assert.match(
      out,
      /faq\[0\]\.question: is not translated yet: "TODO\(nl\): Why\?"\. Write it in this language \(nl\)/,
    );
    assert.equal(code, 1);
  });
});
