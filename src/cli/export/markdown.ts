import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import {lower, underHeading} from './lower.js';
import {link, paragraph, spaced, strong, type Block} from './tree.js';

/** GitHub Flavored Markdown without anything of its own: https://github.github.com/gfm/ */
export function toPlainMarkdown(blocks: readonly Block[]): string {
  return toMarkdown(
    {type: 'root', children: lower(blocks, plainBlock)},
    {extensions: [gfmToMarkdown()], bullet: '-', listItemIndent: 'one', resourceLink: true, rule: '-'},
  );
}

function plainBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'notice':
      return [{type: 'blockquote', children: [paragraph(strong(block.title)), ...block.children]}];
    case 'fold':
      return underHeading(block);
    case 'video':
      return [paragraph(spaced(strong(block.title), link(block.open, block.video.page)))];
    default:
      return [block];
  }
}
