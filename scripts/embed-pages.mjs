/**
 * Lets the embed tests play a foreign site: test/embed/pages/*.html go out as they are, under the policy that their
 * first line names (`<!-- csp: script-src 'self' -->`), and dist/ answers other origins as a CDN would.
 *
 * - 127.0.0.1 with the port of localhost is the other origin; `{other-origin}` in a page stands for it.
 * - `{integrity:whitelist-guide.js}` stands for the hash that dist/integrity.json has for a file, and
 *   `{integrity-of-scripts}` for the hashes of all, as an import map takes them; `{other-integrity-of-scripts}` for
 *   those on the other origin. `{file:rest}` stands for the name of a lazy part with its hash.
 * - `page.html?report-only` goes out with the policy for reports only, `page.html?csp=…` with that one instead.
 * - `dist/….js?version=9.9.9` is the script as if it were of another release.
 * - `<!-- prerender: {"exchange": "…"} -->` stands for that guide, as the built server renders it, and
 *   `<!-- export: … -->` for an exported article.
 */
import {readFile} from 'node:fs/promises';

const page = /^\/(test\/embed\/pages\/[\w-]+|dist\/frame[\w/-]*)\.html$/;
const policy = /^<!--\s*csp:\s*(.+?)\s*-->/;
const prerender = /<!--\s*prerender:\s*(\{.*?\})\s*-->/;
const article = /<!--\s*export:\s*(\S+)\s*-->/;
const script = /^\/dist\/whitelist-guide(\.iife)?\.js$/;

export function embedPages() {
  return async (context, next) => {
    if (context.path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
    const {version} = context.query;
    // Not by way of the runner's plugins: they add scripts to a page and rewrite the ones it has.
    if (page.test(context.path)) {
      const text = await read(context.path.slice(1));
      if (text !== undefined) {
        const csp = context.query.csp ?? policy.exec(text)?.[1];
        const isReport = context.query['report-only'] !== undefined;
        if (csp) context.set(`Content-Security-Policy${isReport ? '-Report-Only' : ''}`, csp);
        context.set('Cache-Control', 'no-cache');
        context.type = 'html';
        context.body = await withGuide(await filledIn(text, context.host));
        return;
      }
    }
    if (version !== undefined && script.test(context.path)) {
      const {version: own} = JSON.parse((await read('package.json')) ?? '{}');
      context.type = 'js';
      context.body = (await read(context.path.slice(1)))?.replaceAll(`\`${own}\``, `\`${String(version)}\``);
      return;
    }
    await next();
  };
}

async function filledIn(text, host) {
  if (!/\{(other-|integrity|file:)/.test(text)) return text;
  const other = `http://${host.replace('localhost', '127.0.0.1')}`;
  const hashes = JSON.parse((await read('dist/integrity.json')) ?? '{}');
  const scripts = Object.keys(hashes).filter(
    (path) => /^whitelist-guide\.([\w.-]+\.)?js$/.test(path) && !path.includes('.iife.'),
  );
  const mapOn = (origin) =>
    JSON.stringify(Object.fromEntries(scripts.map((path) => [`${origin}/dist/${path}`, hashes[path]])));
  return text
    .replaceAll('{other-origin}', other)
    .replaceAll(/\{file:([\w-]+)\}/g, (_, name) =>
      scripts.find((path) => path.startsWith(`whitelist-guide.${name}.`)),
    )
    .replaceAll('{integrity-of-scripts}', mapOn(''))
    .replaceAll('{other-integrity-of-scripts}', mapOn(other))
    .replace(/\{integrity:([^}]+)\}/g, (_, path) => hashes[path] ?? 'none');
}

const read = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8').catch(() => undefined);

async function withGuide(text) {
  const [place, options] = prerender.exec(text) ?? [];
  if (options !== undefined) {
    const {prerenderGuide} = await import('../dist/cli/server.js');
    const {html} = await prerenderGuide(JSON.parse(options));
    return text.replace(place, () => html);
  }
  const [gap, file] = article.exec(text) ?? [];
  return file === undefined ? text : text.replace(gap, (await read(file)) ?? '');
}
