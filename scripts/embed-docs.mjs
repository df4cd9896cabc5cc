/**
 * Lets the embed tests open what the documents give to paste: each block `html page` or `markdown page` of
 * docs/platforms/<name>.md is test/embed/docs/<name>/<number>.html, from 1 on. The block `html site` before it is what
 * the whole site has, and `text policy` what its policy allows: nothing else is. The files of a release come from
 * dist/, on the origin that the address says, this one or another. test/embed/docs/index.json lists the pages, each
 * with its kind, and the files that `<!-- loads:kind -->` in its document means. Frames and prerendered guides, of
 * which there are more in the documents, are in test/embed/docs/snippets/.
 */
import {readdir, readFile} from 'node:fs/promises';
import {toHtml} from 'hast-util-to-html';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toHast} from 'mdast-util-to-hast';
import {readSnippets, toDist} from './embed-snippets.mjs';
import {loadedFiles, withoutHash} from './page-loads.mjs';

const folder = new URL('../docs/platforms/', import.meta.url);
const block = /^```(html page|markdown page|html site|text policy)\n([\s\S]*?)^```$/gm;
const recorder = '<script nonce="recorder" src="/test/embed/pages/recorder.js"></script>';

export function embedDocs() {
  return async (context, next) => {
    const [, path] = /^\/test\/embed\/docs\/(.+)$/.exec(context.path) ?? [];
    if (path === undefined) return next();
    const other = `http://${context.host.replace('localhost', '127.0.0.1')}`;
    const pages = [...(await readPages()), ...(await readSnippets(other))];
    context.set('Cache-Control', 'no-store');
    if (path === 'index.json') {
      context.body = pages.map(({name, kind, loads}) => ({
        name,
        kind,
        loads: loads === undefined ? [] : loadedFiles(loads).map(withoutHash).sort(),
      }));
      return;
    }
    const page = pages.find(({name}) => `${name}.html` === path);
    if (!page) return next();
    context.set('Content-Security-Policy', toPolicy(page.policy.replaceAll('https://cdn.example', other)));
    context.type = 'html';
    context.body = `<!doctype html>${recorder}${withoutTicks(toDist(page.html, other))}`;
  };
}

async function readPages() {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const pages = await Promise.all(
    files.map(async (file) => pagesOf(file, await readFile(new URL(file, folder), 'utf8'))),
  );
  return pages.flat();
}

function pagesOf(file, text) {
  const [, loads] = /<!-- loads:([\w-]+) -->/.exec(text) ?? [];
  const pages = [];
  let [policy, site] = ['', ''];
  for (const [, kind, value] of text.matchAll(block)) {
    if (kind === 'text policy') policy = value.trim().replaceAll('\n', ' ');
    else if (kind === 'html site') site = value;
    else {
      const html = kind === 'html page' ? value : toHtml(toHast(fromMarkdown(value)));
      const name = `${file.replace('.md', '')}/${pages.length + 1}`;
      pages.push({name, kind: 'live', html: site + html, policy, loads});
    }
  }
  return pages;
}

/** Tests that run at the same time would meet in the browser's storage. */
function withoutTicks(html) {
  return html
    .replaceAll('<whitelist-guide ', '<whitelist-guide progress="none" ')
    .replaceAll('whitelist-guide.mount.js"', 'whitelist-guide.mount.js" data-progress="none"');
}

/** The recorder of the tests is allowed by its nonce. */
function toPolicy(policy) {
  const scripts = "script-src 'nonce-recorder'";
  const rest = policy.includes('script-src')
    ? policy.replace('script-src', scripts)
    : `${scripts}; ${policy}`;
  return `default-src 'none'; ${rest}`;
}
