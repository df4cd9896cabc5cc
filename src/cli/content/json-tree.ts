import type {Node} from 'jsonc-parser';
import type {Problem} from '../../model/problem.js';

/** A problem whose place in the text is known already. */
export interface TextFault extends Problem {
  readonly offset: number;
}

/**
 * Where a path such as `steps[2].link` stands: the name of a field, or the begin of a list's entry.
 * Where the path leads to nothing, the last part that is there.
 */
export function offsetOf(root: Node, path: string): number {
  let node: Node | undefined = root;
  let place: Node = root;
  let rest = path;
  while (node && rest !== '') {
    const step: Step | undefined = node.type === 'array' ? intoEntry(node, rest) : intoField(node, rest);
    if (!step) break;
    ({node, place} = step);
    rest = rest.slice(step.length).replace(/^\./, '');
  }
  return place.offset;
}

interface Step {
  readonly place: Node;
  readonly node: Node | undefined;
  /** How much of the path it takes. */
  readonly length: number;
}

function intoEntry(list: Node, path: string): Step | undefined {
  const [written, index] = /^\[(\d+)\]/.exec(path) ?? [];
  const entry = list.children?.[Number(index)];
  return written && entry ? {place: entry, node: entry, length: written.length} : undefined;
}

/** Names of fields may hold dots: the longest one that fits is meant, and of two of one name the last. */
function intoField(block: Node, path: string): Step | undefined {
  let found: Step | undefined;
  for (const [place, node] of fields(block)) {
    const name = String(place.value);
    const fits = path.startsWith(name) && /^(?:$|[.[])/.test(path.slice(name.length));
    if (fits && name.length >= (found?.length ?? 0)) found = {place, node, length: name.length};
  }
  return found;
}

/** Finds fields that stand twice in one block. Only the last would count. */
export function findRepeatedFields(node: Node, path = ''): readonly TextFault[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((entry, index) => findRepeatedFields(entry, `${path}[${index}]`));
  }
  const seen = new Set<string>();
  return fields(node).flatMap(([place, value]) => {
    const name = String(place.value);
    const at = path === '' ? name : `${path}.${name}`;
    const repeated = seen.has(name);
    seen.add(name);
    const message = 'stands twice in this block. Delete one of them.';
    const inside = value ? findRepeatedFields(value, at) : [];
    return repeated ? [{offset: place.offset, path: at, message}, ...inside] : inside;
  });
}

function fields(block: Node): readonly (readonly [name: Node, value: Node | undefined])[] {
  if (block.type !== 'object') return [];
  return (block.children ?? []).flatMap(({children: [name, value] = []}) =>
    name ? [[name, value] as const] : [],
  );
}
