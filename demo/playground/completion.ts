import {
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type {CompletionItem, TextEdit} from 'vscode-json-languageservice';

/** `CompletionItemKind.Property` of the Language Server Protocol. */
const PROPERTY = 10;

/** Offers what the JSON Schema allows. Its code arrives with the first question. */
export async function completeFromSchema(context: CompletionContext): Promise<CompletionResult | null> {
  const {state, pos, explicit} = context;
  const isWord = context.matchBefore(/["\w$-]+$/) !== null;
  if (!explicit && !isWord) return null;
  const {completionsAt} = await import('./json-help.js');
  const items = await completionsAt(state.doc.toString(), pos);
  const edit = items.find(({textEdit}) => textEdit)?.textEdit as TextEdit | undefined;
  if (!edit || context.aborted) return null;
  const {start, end} = edit.range;
  const offset = ({line, character}: {line: number; character: number}): number =>
    state.doc.line(line + 1).from + character;
  return {
    from: offset(start),
    to: Math.max(offset(end), pos),
    options: items.map(toOption),
    validFor: /^"?[\w$-]*$/,
  };
}

function toOption({label, filterText, kind, detail, documentation, textEdit}: CompletionItem): Completion {
  const info = typeof documentation === 'string' ? documentation : documentation?.value;
  return {
    // What is typed begins with the quote, which the label lacks.
    label: filterText ?? label,
    displayLabel: label,
    type: kind === PROPERTY ? 'property' : 'enum',
    apply: snippet(toTemplate(textEdit?.newText ?? label)),
    ...(detail ? {detail} : {}),
    ...(info ? {info: () => textNode(info)} : {}),
  };
}

/** Rewrites a snippet of the protocol (`$1`, `${1:text}`, `\$`) as one of the editor. */
function toTemplate(snippetText: string): string {
  return snippetText
    .replace(/\$(\d+)/g, '${$1}')
    .replace(/\$\{0\}/g, '${}')
    .replace(/\\([$}\\])/g, '$1');
}

function textNode(text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'field-help';
  element.textContent = text;
  return element;
}
