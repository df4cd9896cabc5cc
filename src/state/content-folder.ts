let folder: string | undefined;

/** Where built-in content lies; undefined until an entry point has told. */
export function contentFolder(): string | undefined {
  return folder;
}

/** Tells where built-in content lies: only an entry point knows its own address. */
export function useContentFolder(url: string | undefined): void {
  folder = url;
}
