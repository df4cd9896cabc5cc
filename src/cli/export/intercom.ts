/**
 * The HTML of Intercom's articles, by https://developers.intercom.com/docs/guides/help-center/supported-html: p, br,
 * hr, h1, h2, a, img, ul, ol, li, table, pre, code, b, strong, i, em, and iframe for a video of YouTube, Wistia,
 * Vimeo, Loom, Vidyard or Stream.io. Lists have at least one item that is not empty, and no table within. Nothing
 * folds, and there is no box. Without an h1 in the text Intercom would lift all headings by one.
 */
import {underHeading} from './lower.js';
import {videoPlayer, writeHtml} from './html.js';
import {paragraph, strong, type Block} from './tree.js';

export function toIntercomHtml(blocks: readonly Block[]): string {
  return writeHtml(blocks, intercomBlock);
}

function intercomBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'notice':
      return [paragraph(strong(block.title)), ...block.children];
    case 'fold':
      return underHeading({...block, depth: 2});
    case 'video':
      return videoPlayer(block);
    case 'heading':
      return [{...block, depth: block.depth > 2 ? 2 : 1}];
    default:
      return [block];
  }
}
