import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {findRepeatedFields, offsetOf, type TextFault} from './json-tree.js';
import {syntaxFault} from './syntax-fault.js';

/** Line and column as editors count them, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of a JSON file, which knows where each path stands. */
export class JsonDocument {
  /** Undefined if the text is no JSON. */
  readonly data: unknown;
  readonly faults: readonly TextFault[];
  readonly #text: string;
  readonly #tree: Node | undefined;

  constructor(bytes: Uint8Array) {
    const text = decode(bytes);
    this.#text = text ?? '';
    const {tree, data, faults} = text === undefined ? NOT_UTF_8 : parse(text);
    this.#tree = tree;
    this.data = data;
    this.faults = faults;
  }

  /** Where the field or entry stands that a path names; for one that is missing, what it is missing in. */
  positionOf(path: string): Position {
    return this.positionAt(this.#tree ? offsetOf(this.#tree, path) : 0);
  }

  positionAt(offset: number): Position {
    const lines = this.#text.slice(0, offset).split(/\r\n|\n|\r/);
    return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
  }
}

interface Parsed {
  readonly tree?: Node;
  readonly data?: unknown;
  readonly faults: readonly TextFault[];
}

const NOT_UTF_8: Parsed = {
  faults: [{offset: 0, path: '', message: 'is not saved as UTF-8. Save it again with this encoding.'}],
};

/** Without a byte order mark, as browsers read it; undefined if it is in another encoding. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Only the first syntax error is told: those after it mostly come from it. */
function parse(text: string): Parsed {
  if (text.trim() === '') return fault(0, 'is empty.');
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, {disallowComments: true});
    const [first] = errors;
    if (first) return {faults: [syntaxFault(printParseErrorCode(first.error), text, first.offset)]};
    const data: unknown = JSON.parse(text);
    return tree ? {tree, data, faults: findRepeatedFields(tree)} : fault(0, 'is empty.');
  } catch (error) {
    // The tree is read by recursion, and the browser's parser has the last word.
    const reason = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message;
    return fault(0, `is not valid JSON: ${reason}.`);
  }
}

function fault(offset: number, message: string): Parsed {
  return {faults: [{offset, path: '', message}]};
}
