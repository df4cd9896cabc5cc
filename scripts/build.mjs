/** Makes dist/, which is what a release is: scripts, npm modules with their types, content, editor data, commands. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {generateJsxTypes} from '@wc-toolkit/jsx-types';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {createBuilder} from 'vite';
import {licenseTexts} from './licenses.mjs';
import {createManifest} from './manifest.mjs';

const outdir = 'dist';

rmSync(outdir, {recursive: true, force: true});
// What lies in the content folders goes into the scripts: a new file needs no other change.
node('--import', 'tsx', 'src/cli/main.ts', 'index');
await (await createBuilder({logLevel: 'warn'})).buildApp();
node('node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.declarations.json');
node('--import', 'tsx', 'src/cli/main.ts', 'build-content', outdir);
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
  const jsxTypes = 'jsx.d.ts';
  generateJsxTypes(manifest, {
    outdir,
    fileName: jsxTypes,
    componentTypePath: (name, tag, modulePath) => modulePath.replace(`${outdir}/`, './'),
  });
  // The generator imports the elements and forgets the events.
  const events = manifest.modules.flatMap(({declarations}) => declarations.flatMap(({events}) => events));
  const eventTypes = [...new Set(events.map(({type}) => type.text))]
    .filter((name) => name !== 'Event')
    .sort();
  const imports = `import type {${eventTypes.join(', ')}} from './index.js';\n`;
  writeFileSync(`${outdir}/${jsxTypes}`, imports + readFileSync(`${outdir}/${jsxTypes}`, 'utf8'));
}

/** The scripts carry other people's code; their terms go along with it. The commands have a file of their own. */
function writeLicenses() {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  const parts = ['lit-html', 'lit-element', '@lit/reactive-element'];
  const names = [...Object.keys(dependencies), ...parts].sort();
  writeFileSync(`${outdir}/licenses.txt`, licenseTexts(names.map((name) => `node_modules/${name}`)));
}

/** Lets a page pin what it loads: the hash of each script and each content file, under its path in dist/. */
function writeIntegrity() {
  const files = readdirSync(outdir, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|json)$/.test(path) && !path.startsWith('cli/'))
    .sort();
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(`${outdir}/${file}`))
      .digest('base64');
  const integrity = Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
  writeFileSync(`${outdir}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
}
