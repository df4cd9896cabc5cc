/** One thing that is wrong with a content file, and where. */
export interface Problem {
  /** Path within the file, such as `steps[2].link`; empty for the file as a whole. */
  readonly path: string;
  /** What was expected, what was found, and how to repair it. */
  readonly message: string;
}

/** Writes a path the way authors read it: `steps[2].link`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${String(part)}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
