/**
 * A template from texts that are written in the code, for markup that a choice decides. Lit takes for written in the
 * code what has a `raw`: no text of a content file or a page may be among these.
 */
export function written(...texts: readonly string[]): TemplateStringsArray {
  return Object.assign([...texts], {raw: texts});
}
