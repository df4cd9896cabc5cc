/** What the demo's own pages keep in the browser. All keys start with this. */
const PREFIX = 'whitelist-guide-demo/';

/** Undefined if there is nothing, or the browser does not let the page look. */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked storage: it holds until the page is left.
  }
}

/** Forgets everything whose key starts like this. */
export function forgetKept(start: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX + start)) localStorage.removeItem(key);
  } catch {
    // Blocked storage holds nothing.
  }
}
