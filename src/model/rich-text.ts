/** A piece of a paragraph. Content can only become these, never markup. */
export type Inline =
  | {readonly kind: 'text' | 'strong' | 'code'; readonly text: string}
  | {readonly kind: 'path'; readonly parts: readonly string[]}
  | {readonly kind: 'link'; readonly text: string; readonly link: string};

/* A fresh literal character behind a backslash | **strong** | `code` | {{Menu > Item}} | [text][link-id] */
const MARK = /\\([\\*`{}[\]])|\*\*([^*]+)\*\*|`([^`]+)`|\{\{([^{}]+)\}\}|\[([^[\]]+)\]\[([a-z0-9-]+)\]/g;

/** What every mark begins with; most texts have none of them. */
const MARK_START = /[\\*`{[]/;

/** Reads the tiny Markdown subset of content files. What is no complete mark stays as it was written. */
export function parseRichText(source: string): readonly Inline[] {
  if (source !== '' && !MARK_START.test(source)) return [{kind: 'text', text: source}];
  const pieces: Inline[] = [];
  const addText = (text: string): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === 'text') pieces[pieces.length - 1] = {kind: 'text', text: last.text + text};
    else pieces.push({kind: 'text', text});
  };
  let end = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, literal, strong, code, path, text = '', link = ''] = match;
    addText(source.slice(end, match.index));
    end = match.index + whole.length;
    if (literal !== undefined) addText(literal);
    else if (strong !== undefined) pieces.push({kind: 'strong', text: strong});
    else if (code !== undefined) pieces.push({kind: 'code', text: code});
    else if (path !== undefined)
      pieces.push({kind: 'path', parts: path.split('>').map((part) => part.trim())});
    else pieces.push({kind: 'link', text, link});
  }
  addText(source.slice(end));
  return pieces;
}

/** What a text shows as it was written: all but complete marks and the characters behind a backslash. */
export function unmarkedText(source: string): string {
  return source.replace(MARK, ' ');
}

/** The text without its marks, for search and for names read aloud. */
export function plainText(source: string): string {
  return parseRichText(source)
    .map((piece) => (piece.kind === 'path' ? piece.parts.join(' > ') : piece.text))
    .join('');
}
