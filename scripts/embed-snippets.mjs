/**
 * The frames and the prerendered guides that the documents give to paste, wherever they stand in README.md and docs/:
 * each block with an `<iframe>`, each command `prerender … --base …` and each call of `prerenderGuide`, with what the
 * command prints and the call returns.
 */
import {readdir, readFile} from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const frame = /^```html\n([^`]*<iframe[^`]*)^```$/gm;
const command = /npx whitelist-guide prerender (\S+) --base ([^\s`]+)/g;
const call = /prerenderGuide\((\{[^}]*\})\)/g;

/** What is published lies in dist/ in the tests: on the origin that stands for the address of the documents, or on this. */
export function toDist(text, other) {
  return text
    .replace(/https:\/\/cdn\.example\/whitelist-guide[@/][\d.]+\//g, `${other}/dist/`)
    .replace(/\/whitelist-guide\/(?:[\d.]+\/)?/g, '/dist/');
}

/**
 * @param {string} other the origin that stands for https://cdn.example
 * @returns {Promise<{name: string, kind: string, html: string, policy: string}[]>}
 */
export async function readSnippets(other) {
  const files = (await readdir(new URL('docs/', root), {recursive: true}))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
  const found = await Promise.all(
    ['README.md', ...files.sort()].map(async (file) =>
      snippetsOf(file, await readFile(new URL(file, root), 'utf8'), other),
    ),
  );
  return found.flat();
}

async function snippetsOf(file, text, other) {
  const frames = [...text.matchAll(frame)].map(([, html]) => ({
    kind: 'frame',
    html,
    policy: `frame-src ${other}`,
  }));
  const options = [
    ...[...text.matchAll(command)].map(([, exchange, base]) => ({exchange, base})),
    ...[...text.matchAll(call)].map(([, literal]) => toOptions(literal)),
  ];
  const prerendered = await Promise.all(options.map(async (one) => prerender(one, other)));
  return [...frames, ...prerendered].map((snippet, index) => ({
    ...snippet,
    name: `snippets/${file.replace(/\.md$/, '').replaceAll('/', '-')}-${index + 1}`,
  }));
}

/** With the script tag as ever. */
async function prerender({base, ...options}, other) {
  const {prerenderGuide} = await import('../dist/cli/server.js');
  const folder = toDist(base, other);
  const {html} = await prerenderGuide({...options, base: folder});
  const host = folder.startsWith('/') ? "'self'" : other;
  return {
    kind: 'prerendered',
    html: `${html}<script type="module" src="${folder}whitelist-guide.js"></script>`,
    policy: `script-src ${host}; connect-src ${host}; style-src ${host}`,
  };
}

/** An object of texts, as code has it. */
function toOptions(literal) {
  return JSON.parse(literal.replace(/(\w+):(?= ')/g, '"$1":').replaceAll("'", '"'));
}
