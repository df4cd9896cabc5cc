import type {Link, Source} from '../../model/guide.schema.js';
import {hostOf, isAllowedLink} from '../../model/link-policy.js';
import {isolate} from '../../model/messages.js';
import {parseRichText, type Inline as Piece} from '../../model/rich-text.js';
import type {ExportPage} from './page.js';
import {code, link, paragraph, spaced, strong, text, type Block, type Inline} from './tree.js';

/** Paragraphs of a content file. */
export function paragraphs(bodies: readonly string[] | undefined, page: ExportPage): readonly Block[] {
  return (bodies ?? []).map((body) => paragraph(richText(body, page)));
}

/** One text of a content file, with its marks. */
export function richText(source: string, page: ExportPage): readonly Inline[] {
  return parseRichText(source).flatMap((piece) => inline(piece, page));
}

function inline(piece: Piece, page: ExportPage): readonly Inline[] {
  switch (piece.kind) {
    case 'text':
      return [text(piece.text)];
    case 'strong':
      return strong(piece.text);
    case 'code':
      return [code(piece.text)];
    case 'path':
      return strong(isolate(piece.parts.join(' > '), page.guide.locale));
    case 'link': {
      const href = page.linkOf(piece.link)?.href;
      if (href === undefined) return [text(piece.text)];
      if (isAllowedLink(href, page.domains)) return link(piece.text, href);
      return [text(`${piece.text} (`), ...refusal(href, page), text(')')];
    }
  }
}

/** A link by itself, with its host in sight. What may not be followed, or has no address, is text that says so. */
export function linkLine({label, href}: Pick<Link, 'label' | 'href'>, page: ExportPage): readonly Inline[] {
  if (href === undefined) return spaced(strong(label), page.localize('link.unknown'));
  return isAllowedLink(href, page.domains)
    ? spaced(link(label, href), hostCode(href))
    : spaced(strong(label), refusal(href, page));
}

/** The titles of sources as the language lists them: links where they may be followed. */
export function sourceNames(sources: readonly Source[], page: ExportPage): readonly Inline[] {
  const places = sources.map((_, index) => `{${String(index)}}`);
  return page
    .list(places, 'conjunction')
    .split(/\{(\d+)\}/)
    .flatMap((part, index) => {
      const source = index % 2 === 1 ? sources[Number(part)] : undefined;
      return source ? sourceName(source, page) : [text(part)];
    });
}

/** Why a source is no link is said where all of them are listed. */
function sourceName({title, url}: Source, {domains}: ExportPage): readonly Inline[] {
  return isAllowedLink(url, domains) ? link(title, url) : spaced(title, hostCode(url));
}

/** As code, so that no platform makes a link of the host by itself. */
function refusal(href: string, {localize}: ExportPage): readonly Inline[] {
  const [before = '', after = ''] = localize('link.refused').split('{host}');
  return [text(before), ...hostCode(href), text(after)];
}

function hostCode(href: string): readonly Inline[] {
  const host = hostOf(href);
  return host === undefined ? [] : [code(host)];
}
