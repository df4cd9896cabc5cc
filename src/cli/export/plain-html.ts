import {box, details, element, videoLink, writeHtml} from './html.js';
import type {Locale} from './formats.js';
import type {Block} from './tree.js';

/** A fragment of HTML without classes, styles and scripts, for any page that takes HTML. */
export function toPlainHtml(blocks: readonly Block[], {lang, dir}: Locale): string {
  return writeHtml(blocks, plainBlock, element('article', {lang, dir}));
}

function plainBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'notice':
      return [box('aside', block, {role: 'note'})];
    case 'fold':
      return [details(block)];
    case 'video':
      return [videoLink(block)];
    default:
      return [block];
  }
}
