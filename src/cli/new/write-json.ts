const WIDTH = 110;

/** JSON as Prettier leaves it in this project: a field a line, and a short list of plain values on one. */
export function writeJson(data: unknown): string {
  return `${written(data, '', WIDTH)}\n`;
}

/** @param room how much of the line is left for it */
function written(value: unknown, indent: string, room: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? writtenList(value, indent, room) : writtenBlock(value, indent);
}

function writtenBlock(block: object, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(block).filter(([, field]) => field !== undefined);
  const lines = fields.map(([name, field], index) => {
    const head = `${inner}${JSON.stringify(name)}: `;
    const comma = index < fields.length - 1 ? 1 : 0;
    return head + written(field, inner, WIDTH - head.length - comma);
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function writtenList(list: readonly unknown[], indent: string, room: number): string {
  const inner = `${indent}  `;
  const entries = list.map((entry) => written(entry, inner, WIDTH - inner.length - 1));
  const line = `[${entries.join(', ')}]`;
  if (line.length <= room && list.every((entry) => typeof entry !== 'object')) return line;
  return `[\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}]`;
}
