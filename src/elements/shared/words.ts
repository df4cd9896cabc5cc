import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {textDirection} from '../../model/locale-chain.js';
import type {MessageKey, MessageValues} from '../../model/messages.js';

/** The widget's own words, marked with their language where the guide is written in another one. */
export function renderWords(
  {state, locale, localize}: GuideSnapshot,
  key: MessageKey,
  values?: MessageValues,
): TemplateResult | string {
  const text = localize(key, values);
  const isMarked = state.status === 'ready' && state.guide.locale !== locale;
  return isMarked ? html`<span lang=${locale} dir=${textDirection(locale)}>${text}</span>` : text;
}
