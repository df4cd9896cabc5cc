import {errorBlocks, faqBlocks} from './answers.js';
import {headerBlocks} from './header.js';
import {noticeBlocks} from './notices.js';
import type {ExportPage} from './page.js';
import {ruleBlocks} from './rules.js';
import {relatedBlocks, sourceBlocks} from './sources.js';
import {stepBlocks} from './steps.js';
import type {Block} from './tree.js';

/** Everything that a guide says, in the order of the widget. */
export function guideTree(page: ExportPage): readonly Block[] {
  return [
    ...headerBlocks(page),
    ...noticeBlocks(page.guide.notices, page),
    ...stepBlocks(page),
    ...ruleBlocks(page),
    ...errorBlocks(page),
    ...faqBlocks(page),
    ...relatedBlocks(page),
    ...sourceBlocks(page),
  ];
}
