import type {BlockContent, DefinitionContent} from 'mdast';
import type {Block, FoldNode} from './tree.js';

/** What a format puts in the place of a block. */
export type Rule = (block: Block) => readonly Block[];

/** Replaces blocks, the inner ones first. */
export function lower(blocks: readonly Block[], rule: Rule): Block[] {
  return blocks.flatMap((block) => rule(withLowered(block, rule)));
}

function withLowered(block: Block, rule: Rule): Block {
  switch (block.type) {
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: lower(item.children.filter(isBlock), rule),
        })),
      };
    case 'notice':
    case 'fold':
      return {...block, children: lower(block.children, rule)};
    case 'blockquote':
      return {...block, children: lower(block.children.filter(isBlock), rule)};
    default:
      return block;
  }
}

/** Exports have no definitions: all links stand where they are. */
function isBlock(block: BlockContent | DefinitionContent): block is BlockContent {
  return block.type !== 'definition' && block.type !== 'footnoteDefinition';
}

/** What cannot be folded stands under a heading. */
export function underHeading({depth, summary, children}: FoldNode): readonly Block[] {
  return [{type: 'heading', depth, children: summary}, ...children];
}
