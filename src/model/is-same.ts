/** Whether two records hold the same values; lists are compared by their entries. */
export function isSame(a: object | undefined, b: object | undefined): boolean {
  if (!a || !b) return a === b;
  const others = new Map(Object.entries(b) as [string, unknown][]);
  return Object.entries(a).every(([key, value]) => {
    const other = others.get(key);
    return value === other || (Array.isArray(value) && Array.isArray(other) && value.join() === other.join());
  });
}
