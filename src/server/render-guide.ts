import {createHash} from 'node:crypto';
import {LitElement} from 'lit';
import {GuideError} from '../model/guide-error.js';
import {isAllowedLink} from '../model/link-policy.js';
import {VERSION} from '../version.js';
import {StaticGuideElement} from './elements/static-guide.js';
import {escapeText} from './escape.js';
import {renderShadowOf, type StyleOf} from './neutral-renderer.js';
import {STATIC_ELEMENTS} from './static-elements.js';
import {renderFrom, staticSnapshot, type StaticGuide} from './static-snapshot.js';
import {GUIDE, SHEET_FILE, stylesOf} from './static-styles.js';

export type CheckedGuide = Omit<StaticGuide, 'headingLevel' | 'settingsHref' | 'startHref'>;

const ANY_SITE = 'https://site.invalid';

/** How the styles come into the shadow roots. */
export interface StyleOptions {
  /** Address of the folder with the scripts of a release, for the sheet that is linked to. */
  readonly base?: string | undefined;
  /** Writes the styles into the markup instead, in elements with this nonce. */
  readonly nonce?: string | undefined;
  /** Writes the styles into the markup instead, and says their hashes. */
  readonly inline?: boolean | undefined;
}

export interface RenderedGuide {
  /** `<whitelist-guide>` with all that a reader needs in it. */
  readonly html: string;
  /** With `inline`: what a `style-src` has to name, `'sha256-…'` a style. */
  readonly styleHashes: readonly string[];
}

/** Renders a guide with declarative shadow roots: it is complete without a script, and makes room for the live one. */
export function renderGuide(
  guide: CheckedGuide,
  attributes: Readonly<Record<string, string>>,
  options: StyleOptions,
): RenderedGuide {
  registerTags();
  const level = Number(attributes['heading-level']);
  const snapshot = staticSnapshot({
    ...guide,
    headingLevel: level >= 1 && level <= 6 ? Math.trunc(level) : 2,
    settingsHref: pageAddress(attributes['altrady-settings-href'], guide),
    startHref: pageAddress(attributes['start-here-href'], guide),
  });
  const hashes = new Map<string, string>();
  const content = renderFrom(snapshot, () => {
    const element = new StaticGuideElement();
    for (const [name, value] of Object.entries(attributes))
      element.attributeChangedCallback(name, null, value);
    return renderShadowOf(element, GUIDE, styleWriter(options, hashes));
  });
  const written = Object.entries({...attributes, 'data-version': VERSION})
    .map(([name, value]) => ` ${nameOf(name)}="${escapeText(value)}"`)
    .join('');
  const root = `<template shadowrootmode="open">${neutral(content)}</template>`;
  return {html: `<${GUIDE}${written}>${root}</${GUIDE}>`, styleHashes: [...hashes.values()]};
}

/** Without an origin of its own, a server takes an address for one of the site only if it names none either. */
function pageAddress(href: string | undefined, {linkHosts}: CheckedGuide): string | undefined {
  if (href === undefined || isAllowedLink(href, linkHosts)) return href;
  if (URL.canParse(href) || !URL.canParse(href, ANY_SITE)) return undefined;
  return new URL(href, ANY_SITE).origin === ANY_SITE ? href : undefined;
}

/** Lit renders an element only if there is a class of its name. These are never made. */
function registerTags(): void {
  for (const tag of Object.keys(STATIC_ELEMENTS))
    if (!customElements.get(tag)) customElements.define(tag, class extends LitElement {});
}

function isLinked({nonce, inline = false}: StyleOptions): boolean {
  return nonce === undefined && !inline;
}

function linkTo({base = ''}: StyleOptions): string {
  const folder = base === '' || base.endsWith('/') ? base : `${base}/`;
  return `<link rel="stylesheet" href="${escapeText(folder + SHEET_FILE)}">`;
}

function styleWriter(options: StyleOptions, hashes: Map<string, string>): StyleOf {
  if (isLinked(options)) return () => linkTo(options);
  const {nonce, inline} = options;
  const mark = nonce === undefined ? '' : ` nonce="${escapeText(nonce)}"`;
  return (tag) => {
    const text = stylesOf(tag);
    if (inline) hashes.set(tag, `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    return `<style${mark}>${text}</style>`;
  };
}

/**
 * Takes the names of the elements out of the markup, for the script would make live ones of them before their time;
 * then what Lit notes for itself, and what is nothing without a script. Texts of a content file are not touched: in
 * them every bracket is an entity.
 */
function neutral(markup: string): string {
  return (
    markup
      .replace(/<(\/?)guide-[a-z-]+(?=[\s>])/g, '<$1div')
      .replace(/<(\/?)form(?=[\s>])/g, (_, end: string) => (end ? '</div' : '<div inert'))
      // Browsers look for fields to fill in, and lay out all that is folded around one.
      .replace(/<textarea\b[^>]*><\/textarea>/g, '<div class="field"></div>')
      .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
      // Lit writes a property that has an attribute also where it is false. A server knows of no tick.
      .replace(/ checked="false"/g, '')
      .replace(/ defer-hydration(?=[\s>])/g, '')
      .replace(/<template shadowroot="open" /g, '<template ')
  );
}

function nameOf(attribute: string): string {
  if (/^[a-z][a-z-]*$/.test(attribute)) return attribute;
  throw new GuideError('invalid-content', `"${attribute}" is no name of an attribute.`);
}
