const WIDTH = 110;

/** JSON as Prettier leaves it in this project: a field a line, and a short list of plain values on one. */
export function writeJson(data: unknown): string {
  return `${written(data, '', 0)}\n`;
}

function written(value: unknown, indent: string, column: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => {
        const head = `${inner}${JSON.stringify(name)}: `;
        return head + written(field, inner, head.length);
      });
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
  }
  const entries = value.map((entry) => written(entry, inner, inner.length));
  const line = `[${entries.join(', ')}]`;
  // One column for the comma that may follow.
  const fits = !line.includes('\n') && column + line.length + 1 <= WIDTH;
  if (fits && value.every((entry) => typeof entry !== 'object')) return line;
  return `[\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}]`;
}
