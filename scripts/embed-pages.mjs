/**
 * Lets the embed tests play a foreign site: test/embed/pages/*.html go out byte for byte, under the policy
 * that their first line names (`<!-- csp: script-src 'self' -->`), and dist/ answers other origins as a CDN
 * would. 127.0.0.1 with the port of localhost is the other origin.
 */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';

const page = /^\/test\/embed\/pages\/[\w-]+\.html$/;
const policy = /^<!--\s*csp:\s*(.+?)\s*-->/;

export function embedPages() {
  return async (context, next) => {
    if (context.path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
    // Not by way of the runner's plugins: they add scripts to a page and rewrite the ones it has.
    if (page.test(context.path)) {
      const file = new URL(`../test/embed/pages/${basename(context.path)}`, import.meta.url);
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text !== undefined) {
        const csp = policy.exec(text)?.[1];
        if (csp) context.set('Content-Security-Policy', csp);
        context.set('Cache-Control', 'no-store');
        context.type = 'html';
        context.body = text;
        return;
      }
    }
    await next();
  };
}
