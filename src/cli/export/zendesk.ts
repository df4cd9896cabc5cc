/**
 * The HTML that Zendesk keeps in an article without an administrator's leave: “Supported HTML for help center
 * articles”, https://support.zendesk.com/hc/en-us/articles/6644509092378. All that is used here is on its list:
 * h1 to h4, p, ul, ol, li, a (href), strong, code, img (src, alt), blockquote, details, summary, div with the global
 * attributes lang and dir, iframe (src, title, width, height, allowfullscreen).
 */
import {box, details, element, videoPlayer, writeHtml} from './html.js';
import type {Locale} from './formats.js';
import type {Block} from './tree.js';

const PLAYER = {width: 560, height: 315, allowFullScreen: true};

export function toZendeskHtml(blocks: readonly Block[], {lang, dir}: Locale): string {
  return writeHtml(blocks, zendeskBlock, element('div', {lang, dir}));
}

function zendeskBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'notice':
      return [box('blockquote', block)];
    case 'fold':
      return [details(block)];
    case 'video':
      return videoPlayer(block, {...PLAYER, title: block.title});
    default:
      return [block];
  }
}
