import {addAllEnglish} from '../state/all-english.js';
import {renderGuide, type CheckedGuide, type RenderedGuide, type StyleOptions} from './render-guide.js';

export interface CheckedOptions extends StyleOptions {
  /** Language that was asked for, a BCP 47 tag. */
  readonly locale: string;
  /** Further attributes of the element, such as `heading-level`; they are kept, and what they say is done. */
  readonly attributes?: Readonly<Record<string, string | number>> | undefined;
}

/** Renders a guide that has passed the schema. */
export function prerenderChecked(
  guide: CheckedGuide,
  {locale, attributes, ...styles}: CheckedOptions,
): RenderedGuide {
  addAllEnglish();
  const given = Object.entries(attributes ?? {}).map(
    ([name, value]) => [name, typeof value === 'number' ? String(value) : value] as const,
  );
  const all = {exchange: guide.guide.exchange.id, locale, ...Object.fromEntries(given)};
  return renderGuide(guide, all, styles);
}
