/** How much fast-check tries: the same cases in each run, so that a failure stays until it is repaired. */
export const FUZZ = {seed: 20251231, numRuns: 300};
