/** As long as the schema allows. */
const MOST = 64;

/** Makes ids from titles. The same article gives the same ids again. */
export class Ids {
  readonly #taken = new Set<string>();

  /** A title without Latin letters gives the fallback, such as `step`, with a number. */
  of(title: string, fallback: string): string {
    const slug = slugOf(title, fallback);
    for (let count = 1; ; count++) {
      const suffix = count === 1 && slug !== fallback ? '' : `-${count}`;
      const id = `${cut(slug, MOST - suffix.length)}${suffix}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

export function slugOf(title: string, fallback: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words === '') return fallback;
  return /^[a-z]/.test(words) ? words : `${fallback}-${words}`;
}

/** At the end of a word, where one ends. */
function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const whole = slug.slice(0, length + 1).replace(/-[^-]*$/, '');
  return whole.length <= length ? whole : slug.slice(0, length);
}
