/* A fresh literal character behind a backslash | **strong** | `code` | {{Menu > Item}} | [text][link-id] */
const MARK = /\\([\\*`{}[\]])|\*\*([^*]+)\*\*|`([^`]+)`|\{\{([^{}]+)\}\}|\[([^[\]]+)\]\[([a-z0-9-]+)\]/g;

/** Reads the marks of a paragraph into pieces, for whatever renders them. */
export function parseRichText(source) {
  const pieces = [];
  let end = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, literal, strong, code, path, text, link] = match;
    if (match.index > end) pieces.push({kind: 'text', text: source.slice(end, match.index)});
    if (literal) pieces.push({kind: 'text', text: literal});
    else if (strong) pieces.push({kind: 'strong', text: strong});
    else if (code) pieces.push({kind: 'code', text: code});
    else if (path) pieces.push({kind: 'path', parts: path.split('>').map((part) => part.trim())});
    else pieces.push({kind: 'link', text, link});
    end = match.index + whole.length;
  }
  if (end < source.length) pieces.push({kind: 'text', text: source.slice(end)});
  return pieces;
}
