/** Reads an attribute as text. One that is removed is no value at all, where Lit's own converter would give null. */
export const textAttribute = {
  fromAttribute: (value: string | null): string | undefined => value ?? undefined,
};
