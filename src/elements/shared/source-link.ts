import type {TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Source} from '../../model/guide.schema.js';
import {renderLink} from './guide-link.js';

/** A source under its title, or under other words that lead to it. */
export function renderSourceLink(
  {id, title, url}: Source,
  snapshot: GuideSnapshot,
  text = title,
): TemplateResult {
  return renderLink({id, label: title, href: url, purpose: 'source'}, snapshot, 'inline', text);
}
