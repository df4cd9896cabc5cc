export function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined && number !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How wide the middle half of the values is, as a share of the median; undefined where that says nothing. */
export function spread(numbers) {
  const middle = median(numbers ?? []);
  if (!middle) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return (at(0.75) - at(0.25)) / middle;
}
