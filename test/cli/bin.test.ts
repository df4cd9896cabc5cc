import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
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

  it('needs nothing but Node', () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const imported = scripts.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^import\b.*?["']([^"']+)["'];$/gm)].map(
        ([, from = '']) => from,
      ),
    );
    assert.ok(imported.includes('node:util'));
    assert.deepEqual(
      imported.filter((from) => !/^(?:node:|\.\/)/.test(from)),
      [],
    );
  });

  it('keeps the code of each command in a file of its own, loaded when it is called', () => {
    const main = readFileSync(join(folder, 'main.js'), 'utf8');
    const loaded = [...main.matchAll(/\bimport\("\.\/[\w-]+\.js"\)/g)];
    assert.equal(loaded.length, Object.keys(COMMANDS).length);
    assert.ok(!/^import .*"\.\/(?!command\.js)/m.test(main));
  });

  it('shows its help outside of any project', () => {
    const {code, out} = call('--help');
    for (const command of Object.keys(COMMANDS)) assert.match(out, new RegExp(`^  ${command} `, 'm'));
    assert.equal(code, 0);
  });

  it('checks files outside of any project', () => {
    assert.match(call('check', 'moonbase/en.json').out, /^1 file checked, no problems/m);
    const broken = call('check', 'rocket/en.json');
    assert.match(broken.out, /^rocket\/en\.json:1:2 a closing \} is missing/);
    assert.equal(broken.code, 1);
  });

  it('says how to name the project where it needs one', () => {
    const {code, error} = call('check');
    assert.match(error, /this folder belongs to no whitelist-guide project\. Name one: --root <folder>\./);
    assert.equal(code, 2);
  });
});
