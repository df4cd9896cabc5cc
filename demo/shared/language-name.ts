/** What a language calls itself. */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames(locale, {type: 'language'}).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
