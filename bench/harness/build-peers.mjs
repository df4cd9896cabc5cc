import {readFileSync, rmSync} from 'node:fs';
import {build} from 'vite';
import {bench, work} from './paths.mjs';
import {peers} from './peers.mjs';

/**
 * Builds the peers as their authors would for production: minified, split where they split themselves.
 *
 * @returns for each its entry, all scripts that it imports statically, and its style sheets, as paths of the site
 */
export async function buildPeers(names) {
  const built = {};
  for (const name of names.filter((candidate) => peers[candidate].entry)) built[name] = await buildPeer(name);
  return built;
}

async function buildPeer(name) {
  const {entry, jsx, zod} = peers[name];
  const outDir = `${work}site/${name}`;
  rmSync(outDir, {recursive: true, force: true});
  await build({
    root: bench,
    configFile: false,
    logLevel: 'error',
    base: './',
    define: {'process.env.NODE_ENV': '"production"'},
    resolve: {alias: zod ? {'zod-of-this-peer': zod} : {}},
    oxc: {jsx: {runtime: 'automatic', importSource: jsx ?? 'react'}},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      manifest: 'manifest.json',
      modulePreload: {polyfill: false},
      assetsDir: '',
      rolldownOptions: {input: `${bench}${entry}`, output: {comments: false}},
    },
  });
  const manifest = JSON.parse(readFileSync(`${outDir}/manifest.json`, 'utf8'));
  const chunks = withImports(manifest, entry);
  return {
    entry: `/${name}/${manifest[entry].file}`,
    scripts: chunks.map(({file}) => `/${name}/${file}`),
    styles: chunks.flatMap(({css = []}) => css).map((file) => `/${name}/${file}`),
  };
}

function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const {imports = []} = manifest[key];
  return [manifest[key], ...imports.flatMap((next) => withImports(manifest, next, seen))];
}
