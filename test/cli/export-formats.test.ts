import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {visit} from 'unist-util-visit';
import type {Guide} from '../../src/model/guide.schema.js';
import {isAllowedLink} from '../../src/model/link-policy.js';
import type {LocaleMessages} from '../../src/model/messages.js';
import {content, exported, FORMAT_NAMES, guideOf, textsOf, treeOf, visibleText} from './export-helpers.js';
import {crispProblems, htmlProblems, HTML_RULES} from './export-rules.js';

const {guides, locales} = await content();

function wordsIn(locale: string): LocaleMessages {
  const found = locales.find((file) => file.locale === locale);
  assert.ok(found, `There are no words in ${locale}.`);
  return found as LocaleMessages;
}

/** Where links, pictures and frames lead. */
function addresses(text: string, format: (typeof FORMAT_NAMES)[number]): readonly string[] {
  const found: string[] = [];
  visit(treeOf(text, format), (node) => {
    if (node.type === 'link' || node.type === 'image') found.push(node.url);
    if (node.type === 'element')
      for (const name of ['href', 'src']) {
        const value = node.properties[name];
        if (value !== undefined) found.push(String(value));
      }
  });
  return found;
}

const name = ({exchange, locale}: Guide): string => `${exchange.id} (${locale})`;

for (const format of FORMAT_NAMES) {
  describe(`every guide as ${format}`, () => {
    for (const guide of guides) {
      const text = exported(guide, format, {words: wordsIn(guide.locale)});

      it(`keeps to the rules: ${name(guide)}`, () => {
        if (format === 'crisp') assert.deepEqual(crispProblems(text), []);
        else if (format !== 'markdown') assert.deepEqual(htmlProblems(text, HTML_RULES[format]), []);
        else visit(treeOf(text, format), (node) => assert.notEqual(node.type, 'html'));
      });

      it(`drops no text: ${name(guide)}`, () => {
        const shown = visibleText(text, format);
        assert.deepEqual(
          textsOf(guide).filter((part) => !shown.includes(part)),
          [],
        );
      });

      it(`leads to allowed hosts only: ${name(guide)}`, () => {
        const domains = ['altrady.com', ...guide.exchange.hosts];
        const found = addresses(text, format);
        assert.ok(found.length > 0);
        assert.deepEqual(
          found.filter((url) => !isAllowedLink(url, domains)),
          [],
        );
      });
    }

    it('is the same in every language but for the words', async () => {
      const guide = await guideOf('bitmart');
      for (const {locale} of locales) {
        const text = exported(guide, format, {words: wordsIn(locale)});
        if (format === 'crisp') assert.deepEqual(crispProblems(text), []);
        assert.ok(!/\{\w+\}/.test(visibleText(text, format)), `A placeholder is left in ${locale}.`);
      }
    });
  });
}
