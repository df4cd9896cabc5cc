import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {COMMANDS, loadCommands} from '../../src/cli/commands.js';
import {fileFault} from '../../src/cli/file-fault.js';
import {runCli} from '../../src/cli/run-cli.js';
import {makeProject, MOONBASE, PROJECT, run} from './helpers.js';

const sound = {'src/guides/moonbase/en.json': MOONBASE};

interface Misuse {
  readonly args: readonly string[];
  readonly told: string;
}

const MISUSES: readonly Misuse[] = [
  {
    args: ['chek'],
    told: `whitelist-guide: there is no command "chek". The commands are: ${Object.keys(COMMANDS).join(', ')}.\nMore: whitelist-guide --help\n`,
  },
  {
    args: ['check', 'nowhere.json'],
    told: 'whitelist-guide check: there is no file "nowhere.json".\nMore: whitelist-guide check --help\n',
  },
  {
    args: ['check', ''],
    told: 'whitelist-guide check: an argument is empty. Is it a variable that was not set?\nMore: whitelist-guide check --help\n',
  },
  {
    args: ['build-content', ''],
    told: 'whitelist-guide build-content: an argument is empty. Is it a variable that was not set?\nMore: whitelist-guide build-content --help\n',
  },
  {
    args: ['check', '--root', 'nowhere'],
    told: 'whitelist-guide check: there is no folder "nowhere".\nMore: whitelist-guide check --help\n',
  },
  {
    args: ['schema', 'all'],
    told: 'whitelist-guide schema: "all" is one argument too many.\nMore: whitelist-guide schema --help\n',
  },
  {
    args: ['build-content'],
    told: 'whitelist-guide build-content: <folder> is missing.\nMore: whitelist-guide build-content --help\n',
  },
];

/** What stands in the way of each command: a file where a folder should be, and the other way round. */
const BLOCKED: readonly (readonly [args: readonly string[], path: string, remedy: RegExp])[] = [
  [['export', 'moonbase', '--to', 'html', '--out', 'notes.txt/x'], 'notes.txt/x', /is a file/],
  [['prerender', 'moonbase', '--out', 'src'], 'src', /is a folder where a file should be/],
  [['prerender', '--all', '--out', 'notes.txt'], 'notes.txt/moonbase/en.html', /is a file/],
  [['new', 'rocket', '--out', 'notes.txt/a.json'], 'notes.txt', /a file where a folder should be/],
  [
    ['import', 'article.md', '--exchange', 'rocket', '--out', 'notes.txt/a.json'],
    'notes.txt',
    /a file where/,
  ],
  [['build-content', 'notes.txt'], 'notes.txt/guides/moonbase', /is a file/],
  [['build-pages', 'notes.txt'], 'notes.txt', /a file where a folder should be/],
];

describe('the command', () => {
  for (const [args, path, remedy] of BLOCKED) {
    it(`names the path and the remedy where the file system refuses: ${args.join(' ')}`, async () => {
      const root = makeProject({...sound, 'notes.txt': 'mine', 'article.md': '# How to\n\n1. Log in.'});
      const {code, error} = await run(root, ...args);
      assert.ok(error.startsWith(`whitelist-guide ${args[0] ?? ''}: "${path}" does not work: `), error);
      assert.match(error, remedy);
      assert.equal(code, 2);
      assert.equal(readFileSync(join(root, 'notes.txt'), 'utf8'), 'mine');
    });
  }

  it('calls what the file system refuses by what to do about it, and leaves every other error alone', () => {
    const terminal = {out: () => undefined, error: () => undefined, colours: false, folder: '/home/me'};
    const told = (fault: object) => fileFault(Object.assign(new Error(), fault), terminal)?.message;
    for (const [code, remedy] of [
      ['EACCES', /you may not do so here/],
      ['EPERM', /you may not do so here/],
      ['EROFS', /nothing can be written here/],
      ['ENOSPC', /no space left/],
      ['ENAMETOOLONG', /too long/],
      ['ELOOP', /in a circle/],
      ['ENOENT', /not there/],
    ] as const)
      assert.match(told({code, path: '/home/me/a/b.html'}) ?? '', remedy);
    assert.match(told({code: 'EISDIR', path: '/home/me'}) ?? '', /^"\." does not work/);
    assert.equal(told({code: 'EACCES', syscall: 'listen', port: 80}), undefined);
    assert.equal(told({code: 'ENOENT', syscall: 'spawn xdg-open', path: 'xdg-open'}), undefined);
    assert.equal(told({code: 'EIO', path: '/home/me/a'}), undefined);
    assert.equal(told({path: '/home/me/a'}), undefined);
    assert.equal(fileFault('ENOENT', terminal), undefined);
  });

  for (const {args, told} of MISUSES) {
    it(`ends with 2 and the repair for: ${args.join(' ')}`, async () => {
      assert.deepEqual(await run(makeProject(sound), ...args), {code: 2, out: '', error: told});
    });
  }

  it('ends with 2 for an option that it does not have', async () => {
    const {code, error} = await run(makeProject(sound), 'check', '--jsn');
    assert.match(error, /^whitelist-guide check: Unknown option '--jsn'/);
    assert.equal(code, 2);
  });

  it('ends with 2 outside of any project', async () => {
    const folder = makeProject({'package.json': '{"name": "another"}'});
    const {code, error} = await run(folder, 'index');
    assert.match(
      error,
      /^whitelist-guide index: this folder belongs to no whitelist-guide project\. Name one: --root <folder>\.\n/,
    );
    assert.equal(code, 2);
  });

  it('takes the project that --root names', async () => {
    const root = makeProject(sound);
    assert.equal((await run(makeProject({}), 'check', '--root', root)).code, 0);
  });

  it('ends with 2 where the project has no guides', async () => {
    const {code, error} = await run(makeProject({}), 'check');
    assert.match(error, /there is no folder src\/guides in /);
    assert.equal(code, 2);
  });

  it('lists all commands when asked for help, and as an error when called with nothing', async () => {
    const help = await run(PROJECT, '--help');
    for (const {name, summary} of await loadCommands())
      assert.match(
        help.out,
        new RegExp(`^  ${name} +${summary.replaceAll('.', '\\.').replaceAll('*', '\\*')}$`, 'm'),
      );
    assert.equal(help.code, 0);
    assert.deepEqual(await run(PROJECT, '-h'), help);
    assert.deepEqual(await run(PROJECT), {code: 2, out: '', error: help.out});
  });

  it('knows each command by its own name, and takes nothing else for one', async () => {
    assert.deepEqual(
      (await loadCommands()).map(({name}) => name),
      Object.keys(COMMANDS),
    );
    assert.equal((await run(PROJECT, 'toString')).code, 2);
  });

  it('explains every command with its arguments and options', async () => {
    for (const {name, summary, operands, options, examples = []} of await loadCommands()) {
      const {code, out} = await run('/', name, '--help');
      assert.equal(code, 0);
      assert.ok(out.startsWith(`Usage: whitelist-guide ${name} `) && out.includes(summary));
      assert.ok(out.includes(operands?.written ?? ''));
      for (const example of examples) assert.ok(out.includes(`\n  npx whitelist-guide ${example}\n`));
      for (const option of [...Object.keys(options), 'root', 'help']) assert.ok(out.includes(`--${option}`));
    }
  });

  it('colours only where it is told to', async () => {
    let out = '';
    const terminal = {
      out: (text: string) => void (out += text),
      error: () => undefined,
      folder: makeProject(sound),
    };
    await runCli(['check'], {...terminal, colours: true});
    assert.ok(out.includes('\u001b[33mwarning: \u001b[39m'));
    assert.ok(out.endsWith('\u001b[32m2 files checked, no problems, 8 warnings.\u001b[39m\n'));
  });

  it('hands its exit code and its lines to the shell, without colours in a pipe', () => {
    const called = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/cli/main.ts'), ...args], {
        cwd: PROJECT,
        encoding: 'utf8',
      });
    const root = makeProject({'src/guides/rocket/en.json': '{'});
    const broken = called('check', '--root', root);
    assert.match(
      broken.stdout,
      /src\/guides\/rocket\/en\.json:1:2 a closing \} is missing: .*\n2 files checked, 1 problem in 1 file\.\n$/,
    );
    assert.ok(!broken.stdout.includes('\u001b'));
    assert.equal(broken.status, 1);
    const wrong = called('chek');
    assert.match(wrong.stderr, /there is no command "chek"/);
    assert.equal(wrong.status, 2);
  });
});
