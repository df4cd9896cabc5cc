/** Makes dist/, which is what a release is: scripts, npm modules with their types, content, editor data, commands. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {createBuilder} from 'vite';
import {elementTypes} from './element-types.mjs';
import {licenseTexts} from './licenses.mjs';
import {createManifest} from './manifest.mjs';

const outdir = 'dist';

rmSync(outdir, {recursive: true, force: true});
// What lies in the content folders goes into the scripts: a new file needs no other change.
node('--import', 'tsx', 'src/cli/main.ts', 'index');
await (await createBuilder({logLevel: 'warn'})).buildApp();
node('node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.declarations.json');
node('--import', 'tsx', 'src/cli/main.ts', 'build-content', outdir);
// By the built command: what it renders has the same templates as the scripts, and the same styles.
node(`${outdir}/cli/main.js`, 'build-pages', outdir);
await writeEditorData();
writeLicenses();
writeIntegrity();

function node(...args) {
  execFileSync(process.execPath, args, {stdio: 'inherit'});
}

async function writeEditorData() {
  const manifest = await createManifest();
  writeFileSync(`${outdir}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  generateVsCodeCustomElementData(manifest, {outdir, hideLogs: true});
  generateJetBrainsWebTypes(manifest, {
    outdir,
    webTypesFileName: 'web-types.json',
    packageJson: false,
    hideLogs: true,
  });
  writeFileSync(`${outdir}/element-types.d.ts`, elementTypes(manifest));
  cpSync('scripts/framework-types', outdir, {recursive: true});
}

/** The scripts carry other people's code; their terms go along with it. The commands have a file of their own. */
function writeLicenses() {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  const parts = ['lit-html', 'lit-element', '@lit/reactive-element'];
  const names = [...Object.keys(dependencies), ...parts, '@open-iframe-resizer/core'].sort();
  writeFileSync(`${outdir}/licenses.txt`, licenseTexts(names.map((name) => `node_modules/${name}`)));
}

/** Lets a page pin what it loads: the hash of each script, sheet and content file, under its path in dist/. */
function writeIntegrity() {
  const files = readdirSync(outdir, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(css|js|json)$/.test(path) && !path.startsWith('cli/'))
    .sort();
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(`${outdir}/${file}`))
      .digest('base64');
  const integrity = Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
  writeFileSync(`${outdir}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
}
