/** The language that everything exists in. */
export const FALLBACK_LOCALE = 'en';

/** A BCP 47 tag in the form that files are named by. */
export const LOCALE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * The best of the available language tags for a wanted one: itself, then its shorter forms (`nl-BE` finds `nl`),
 * then a regional form of the same language (`pt-PT` finds `pt-BR`), then English; undefined if none is there.
 */
export function bestLocale(wanted: string, available: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  const find = (fits: (tag: string) => boolean) => available.find((tag) => fits(tag.toLowerCase()));
  for (let length = parts.length; length > 0; length--) {
    const found = find((tag) => tag === parts.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return find((tag) => tag.split('-')[0] === parts[0]) ?? find((tag) => tag === FALLBACK_LOCALE);
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The direction in which a language is written. `Intl.Locale.getTextInfo()` would say so, but Firefox has none yet. */
export function textDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}
