import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {offscreenStyles, staticGuide, staticStyles} from '../peers/static/page.js';
import {buildPeers} from './build-peers.mjs';
import {bench, work} from './paths.mjs';
import {peers} from './peers.mjs';
import {THOUSAND, thousandGuide} from './thousand.mjs';

const site = `${work}site/`;
const staticImport = /\b(?:import|export)\s*(?:[\w*{}\s,$]+\bfrom\s*)?["'`](\.[^"'`]+)["'`]/g;

/**
 * Lays everything that is served into one folder: what the peers build, our release, the content, and a page for each
 * peer and scenario.
 */
export async function laySite({names, project, withThousand, withHundred}) {
  const dist = join(project, 'dist');
  rmSync(site, {recursive: true, force: true});
  mkdirSync(`${site}pages`, {recursive: true});
  mkdirSync(`${site}content`);
  cpSync(dist, `${site}dist`, {recursive: true});
  const guide = JSON.parse(readFileSync(join(dist, 'guides/bitmart/en.json'), 'utf8'));
  const thousand = thousandGuide(guide);
  write('content/bitmart.json', JSON.stringify(guide));
  write('content/thousand.json', JSON.stringify(thousand));
  write(
    'blank.html',
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Blank</title>',
  );
  if (withThousand && names.includes('checked')) buildWithThousand(project);

  const built = await buildPeers(names);
  const {prerenderGuide} = await import(pathToFileURL(join(dist, 'cli/server.js')).href);
  const prerender = async (content) =>
    (await prerenderGuide({...content, locale: 'en', base: '/dist/'})).html;
  const starts = Object.fromEntries(names.map((name) => [name, startOf(name, built[name], dist)]));

  for (const name of names) {
    const page = pageWriter(name, built[name]);
    if (!peers[name].onlyThousand) {
      const one = {guide, src: '/content/bitmart.json', exchange: 'bitmart', content: {exchange: 'bitmart'}};
      write(`pages/one-${name}.html`, await page({...one, count: 1, prerender}));
      if (withHundred) write(`pages/hundred-${name}.html`, await page({...one, count: 100, prerender}));
    }
    if (withThousand) {
      const many = {guide: thousand, src: '/content/thousand.json', content: {content: thousand}};
      write(`pages/thousand-${name}.html`, await page({...many, count: 1, prerender}));
    }
  }
  return {site, guide, thousand, starts};
}

/** What has to be there before a guide can start: scripts that one another import statically, and style sheets. */
function startOf(name, built, dist) {
  if (built) return [...built.scripts, ...built.styles];
  if (!peers[name].isOurs) return [];
  const start = name === 'prerendered' ? 'whitelist-guide.wake.js' : 'whitelist-guide.js';
  return reachable(join(dist, start)).map((file) => `/dist/${file.slice(dist.length + 1)}`);
}

function reachable(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(staticImport)];
  return [file, ...imports.flatMap(([, path]) => reachable(join(dirname(file), path), seen))];
}

/** Writes pages that differ in nothing but the guide and what it needs. */
function pageWriter(name, built) {
  return async ({guide, src, exchange, content, count, prerender}) => {
    const places = Array.from({length: count});
    if (name === 'static' || name === 'offscreen') {
      const css = readFileSync(`${bench}peers/shared/guide.css`, 'utf8') + staticStyles(guide);
      const extra = name === 'offscreen' ? offscreenStyles : '';
      return html(
        `<style>${css}${extra}</style>`,
        places.map((_, index) => staticGuide(guide, `key-type-${index}`)),
      );
    }
    if (name === 'prerendered') {
      const sheet = '<link rel="preload" as="style" href="/dist/whitelist-guide.prerender.css">';
      const script = `${sheet}<script type="module" src="/dist/whitelist-guide.wake.js"></script>`;
      const text = await prerender(content);
      const tag = exchange ? text : text.replace('<whitelist-guide ', `<whitelist-guide src="${src}" `);
      return html(
        script,
        places.map(() => tag),
      );
    }
    if (name === 'ours' || name === 'checked') {
      const folder = name === 'checked' ? '/dist-thousand' : '/dist';
      const id = name === 'checked' ? THOUSAND : exchange;
      const file = id ? `${folder}/guides/${id}/en.json` : src;
      const tag = id
        ? `<whitelist-guide exchange="${id}"></whitelist-guide>`
        : `<whitelist-guide src="${src}"></whitelist-guide>`;
      const scripts = ['whitelist-guide.js', 'whitelist-guide.guide.js'];
      const hints = preloads(
        scripts.map((script) => `${folder}/${script}`),
        file,
      );
      const script = `<script type="module" src="${folder}/whitelist-guide.js"></script>`;
      return html(
        `${hints}${script}`,
        places.map(() => tag),
      );
    }
    const sheets = built.styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('');
    const script = `<script type="module" src="${built.entry}"></script>`;
    const tag = peers[name].place(src);
    return html(
      `${sheets}${preloads(built.scripts, src)}${script}`,
      places.map(() => tag),
    );
  };
}

/** The hints that our README gives, for every peer that loads its content. Whatever stands in the page has its place kept. */
function preloads(scripts, content) {
  const modules = scripts.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  const preload = `<link rel="preload" as="fetch" crossorigin="anonymous" href="${content}">`;
  return `${modules}${preload}<style>main>:is(:not(:defined),:empty){display:block;min-block-size:100vh}</style>`;
}

function html(head, guides) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Help</title><style>body{margin:0;font-family:sans-serif}</style>${head}</head>
<body><header><h1>Help</h1></header><main>
${guides.join('\n')}
</main><footer><p>The end of the page.</p></footer></body></html>`;
}

/** Our release as it would be with this guide among its own: its bytes are known, and no schema is asked again. */
function buildWithThousand(project) {
  const copy = `${work}project`;
  rmSync(copy, {recursive: true, force: true});
  mkdirSync(copy, {recursive: true});
  const parts = ['CHANGELOG.md', 'custom-elements-manifest.config.js', 'package.json', 'scripts', 'src'];
  for (const part of [...parts, 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(project, part), join(copy, part), {recursive: true});
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'src/guides', THOUSAND));
  cpSync(`${site}content/thousand.json`, join(copy, 'src/guides', THOUSAND, 'en.json'));
  execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: copy, stdio: ['ignore', 'ignore', 'inherit']});
  cpSync(join(copy, 'dist'), `${site}dist-thousand`, {recursive: true});
  rmSync(copy, {recursive: true});
}

function write(path, text) {
  writeFileSync(site + path, text);
}
