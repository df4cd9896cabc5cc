import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {createBuilder} from 'vite';
import {COMMANDS} from '../../src/cli/commands.js';
import {makeProject, MOONBASE, PROJECT} from './helpers.js';

interface Package {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const {bin, files} = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Package;
const name = 'whitelist-guide';

/** A folder outside of any project, with nothing installed. */
const elsewhere = makeProject({
  'package.json': '{"name": "another"}',
  'moonbase/en.json': MOONBASE,
  'rocket/en.json': '{',
});

describe('the command of the npm package', () => {
  let folder = '';

  function call(...args: readonly string[]) {
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(folder, 'main.js'), ...args], {
      cwd: elsewhere,
      encoding: 'utf8',
    });
    return {code: status, out: stdout, error: stderr};
  }

  before(async () => {
    folder = join(elsewhere, 'build');
    const builder = await createBuilder({
      root: PROJECT,
      configFile: join(PROJECT, 'vite.config.ts'),
      logLevel: 'error',
      environments: {cli: {build: {outDir: folder}}},
    });
    const {cli} = builder.environments;
    assert.ok(cli);
    await builder.build(cli);
  });

  it('is what package.json installs', () => {
    const [top = ''] = (bin[name] ?? '').split('/');
    assert.ok(files.includes(top));
    assert.equal(bin[name], 'dist/cli/main.js');
    assert.match(readFileSync(join(folder, 'main.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('can be run as it is, for npm links it only once', {skip: process.platform === 'win32'}, () => {
    assert.equal(statSync(join(folder, 'main.js')).mode & 0o777, 0o755);
  });

  it('needs nothing but Node', () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const imported = scripts.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^import\b.*?["']([^"']+)["'];$/gm)].map(
        ([, from = '']) => from,
      ),
    );
    assert.ok(imported.includes('node:util'));
    assert.deepEqual(
      imported.filter((from) => !from.startsWith('./') && !isBuiltin(from)),
      [],
    );
  });

  it('keeps the code of each command in a file of its own, loaded when it is called', () => {
    const main = readFileSync(join(folder, 'main.js'), 'utf8');
    const loaded = [...main.matchAll(/\bimport\("(\.\/[\w-]+\.js)"\)/g)].map(([, from = '']) => from);
    assert.equal(new Set(loaded).size, Object.keys(COMMANDS).length);
    for (const from of loaded) assert.ok(!main.includes(`from "${from}"`));
  });

  it('names the packages whose code it carries, with their terms', () => {
    const terms = readFileSync(join(folder, 'licenses.txt'), 'utf8');
    for (const carried of ['zod', 'jsonc-parser', 'parse5'])
      assert.match(terms, new RegExp(`^${carried} \\(MIT\\)$`, 'm'));
    assert.match(terms, /^@lit-labs\/ssr \(BSD-3-Clause\)$/m);
    assert.doesNotMatch(terms, /^(?:undefined) \(/m);
  });

  it('shows its help outside of any project', () => {
    const {code, out} = call('--help');
    for (const command of Object.keys(COMMANDS)) assert.match(out, new RegExp(`^  ${command} `, 'm'));
    assert.equal(code, 0);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(folder, 'main.js'), 'new', 'comet', '--stdout'], {
      cwd: elsewhere,
    });
    let error = '';
    child.stdout.destroy();
    child.stderr.on('data', (text: Buffer) => (error += text.toString()));
    await once(child, 'close');
    assert.doesNotMatch(error, /EPIPE|Error/);
  });

  it('checks files outside of any project', () => {
    assert.match(call('check', 'moonbase/en.json').out, /^1 file checked, no problems/m);
    const broken = call('check', 'rocket/en.json');
    assert.match(broken.out, /^rocket\/en\.json:1:2 a closing \} is missing/);
    assert.equal(broken.code, 1);
  });

  it('begins a guide outside of any project', () => {
    const {code, out} = call('new', 'comet');
    assert.match(out, /^comet\/en\.json written/);
    assert.equal(code, 0);
  });

  it('shows a guide outside of any project, with the page and the scripts of the package', async () => {
    const missing = call('preview', 'moonbase/en.json');
    assert.match(missing.error, /not built yet/);
    assert.equal(missing.code, 2);
    writeFileSync(join(folder, '../whitelist-guide.js'), 'guide();'); // Beside cli/, as in dist/.
    const child = spawn(process.execPath, [join(folder, 'main.js'), 'preview', 'moonbase/en.json'], {
      cwd: elsewhere,
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const [url = ''] = /^http:\S+/.exec(said.toString()) ?? [];
    for (const path of ['', 'preview.js', 'preview.css', 'guide/whitelist-guide.js'])
      assert.equal((await fetch(url + path)).status, 200);
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('says how to name the project where it needs one', () => {
    const {code, error} = call('check');
    assert.match(error, /this folder belongs to no whitelist-guide project\. Name one: --root <folder>\./);
    assert.equal(code, 2);
  });
});
