import {
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type {EditorView} from '@codemirror/view';
import type {CompletionItem} from 'vscode-json-languageservice';
import {knownIdsAt, type KnownId} from './known-ids.js';

/** What of a name or value may stand before the cursor and behind it; the quotes are not part of it. */
const WORD = /^[\w$-]*$/;
const WORD_BEFORE = /[\w$-]*$/;
const REST_BEHIND = /^[\w$-]*"?/;

/** `CompletionItemKind.Property` of the Language Server Protocol. */
const PROPERTY = 10;

/** Offers the ids that a reference can name, else what the JSON Schema allows. Its code arrives with the first question. */
export async function completeGuide(context: CompletionContext): Promise<CompletionResult | null> {
  const {state, pos, explicit} = context;
  if (!explicit && !context.matchBefore(/["\w$-]+$/)) return null;
  const text = state.doc.toString();
  const options = await optionsAt(text, pos);
  if (options.length === 0 || context.aborted) return null;
  const [word = ''] = WORD_BEFORE.exec(state.sliceDoc(state.doc.lineAt(pos).from, pos)) ?? [];
  return {from: pos - word.length, options, validFor: WORD};
}

async function optionsAt(text: string, offset: number): Promise<readonly Completion[]> {
  const ids = await knownIdsAt(text, offset);
  if (ids) return ids.map(idOption);
  const {completionsAt} = await import('./json-help.js');
  return (await completionsAt(text, offset)).map(schemaOption);
}

function idOption({id, title}: KnownId): Completion {
  return {
    label: id,
    apply: applied(JSON.stringify(id)),
    ...(title === undefined ? {} : {info: () => textNode(title)}),
  };
}

function schemaOption({label, kind, detail, documentation, textEdit}: CompletionItem): Completion {
  const info = typeof documentation === 'string' ? documentation : documentation?.value;
  return {
    label: label.replaceAll('"', ''),
    type: kind === PROPERTY ? 'property' : 'enum',
    apply: applied(textEdit?.newText ?? label),
    ...(detail ? {detail} : {}),
    ...(info ? {info: () => textNode(info)} : {}),
  };
}

/** Writes a snippet in the place of the whole text that has begun, with its quotes. */
function applied(
  snippetText: string,
): (view: EditorView, done: Completion, from: number, to: number) => void {
  const insert = snippet(toTemplate(snippetText));
  return (view, done, from, to) => {
    const {doc} = view.state;
    const isQuoted = view.state.sliceDoc(from - 1, from) === '"';
    const [rest = ''] = REST_BEHIND.exec(view.state.sliceDoc(to, doc.lineAt(to).to)) ?? [];
    insert(view, done, isQuoted ? from - 1 : from, isQuoted ? to + rest.length : to);
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
