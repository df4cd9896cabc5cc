/** Every cell of the embed matrix, way in × policy × surroundings, with what its reader has to get. */
import {createHash} from 'node:crypto';
import {POLICIES, REFUSING} from './policies.mjs';

export const LIVE = 'live guide';
export const PRERENDERED = 'prerendered guide';
export const FALLBACK = 'fallback';
export const ARTICLE = 'article';

/** A page of test/embed/pages/ for each way in, and what a reader has there without scripts. */
const ROUTES = {
  'ES module': {page: 'matrix-module.html', hasScript: true, without: FALLBACK},
  'classic script': {page: 'matrix-classic.html', hasScript: true, without: FALLBACK},
  'mount script': {page: 'matrix-mount.html', hasScript: true, without: FALLBACK},
  'prerendered snippet': {
    page: 'matrix-prerendered.html',
    hasScript: true,
    hasSheet: true,
    without: PRERENDERED,
  },
  'frame page': {page: 'matrix-frame.html', isFrame: true, without: PRERENDERED},
  'exported HTML': {page: 'matrix-article.html', without: ARTICLE},
};

/** Where the page lies: by itself, or in a frame with this `sandbox`. */
export const SURROUNDINGS = {
  'top-level page': {hasScripts: true},
  'sandbox="allow-scripts"': {sandbox: 'allow-scripts', hasScripts: true},
  'sandbox="allow-scripts allow-same-origin"': {
    sandbox: 'allow-scripts allow-same-origin',
    hasScripts: true,
  },
  'sandbox=""': {sandbox: '', hasScripts: false},
  'JavaScript off': {isJavaScriptOff: true, hasScripts: false},
};

/** What the browser tells of a cell, and what stands in its console besides. */
const SILENT = {violations: [], messages: []};
/** The one case that a policy can refuse: Lit asks for its Trusted Types once, and our script says that it gives up. */
const REFUSED = {
  violations: [/^trusted-types$/],
  messages: [/^whitelist-guide [\d.]+ stands back: trusted-types refuse/],
  note: '1 refused',
};
const REPORTED = {violations: [/^trusted-types, report only$/], messages: [], note: '1 reported'};

/**
 * Every row of the table: a way in under a policy, enforced or only reported, with its cells.
 * @param {{folder: string, other: string}} server where the pages are, and the origin that has the files of the release
 */
export async function rows({folder, other}) {
  const all = Object.entries(ROUTES).map(async ([route, way]) => {
    const html = await (await fetch(folder + way.page)).text();
    const allowed = {
      scripts: way.hasScript ? other : "'none'",
      hashes: hashesIn(html),
      styles: way.hasSheet ? other : "'none'",
      frames: way.isFrame ? other : "'none'",
    };
    return Object.entries(POLICIES).flatMap(([name, policyFor]) =>
      (name === 'none' ? [false] : [false, true]).map((isReport) => ({
        route,
        policy: isReport ? `${name}, report only` : name,
        page: `${way.page}?${query(policyFor(allowed), isReport)}`,
        cells: cellsOf(way, name === REFUSING, isReport),
      })),
    );
  });
  return (await Promise.all(all)).flat();
}

function cellsOf({hasScript, without}, isRefusing, isReport) {
  return Object.entries(SURROUNDINGS).map(([surroundings, {hasScripts}]) => {
    const isRefused = isRefusing && hasScripts && hasScript;
    const isLive = hasScripts && without !== ARTICLE && (!isRefused || isReport);
    const told = isReport ? REPORTED : REFUSED;
    return {surroundings, expected: isLive ? LIVE : without, ...(isRefused ? told : SILENT)};
  });
}

/** Of files by the `integrity` that the page names, and of the import map, which stands in the page. */
function hashesIn(html) {
  const inline = [...html.matchAll(/<script [^>]*>([^<]+)<\/script>/g)].map(
    ([, text]) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );
  const files = html.match(/sha384-[\w+/=]+/g) ?? [];
  return [...new Set([...inline, ...files])].map((hash) => `'${hash}'`).join(' ');
}

function query(policy, isReport) {
  const search = new URLSearchParams({csp: policy ?? ''});
  if (isReport) search.set('report-only', '');
  return search;
}
