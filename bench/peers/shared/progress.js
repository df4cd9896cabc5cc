/** Ticks and the chosen key type, kept in the reader's browser. */

const keyOf = (guide) => `bench-guide:${guide.exchange.id}`;

/** @returns {{ticks: Set<string>, keyType: string | undefined}} */
export function loadProgress(guide) {
  try {
    const {ticks = [], keyType} = JSON.parse(localStorage.getItem(keyOf(guide)) ?? '{}');
    return {ticks: new Set(ticks), keyType};
  } catch {
    return {ticks: new Set(), keyType: undefined};
  }
}

/** Blocked or full storage costs the reader nothing but the memory of it. */
export function saveProgress(guide, {ticks, keyType}) {
  try {
    localStorage.setItem(keyOf(guide), JSON.stringify({ticks: [...ticks], keyType}));
  } catch {
    // The ticks stay until the page is left.
  }
}

export function withTick({ticks, keyType}, id, done) {
  const next = new Set(ticks);
  if (done) next.add(id);
  else next.delete(id);
  return {ticks: next, keyType};
}
