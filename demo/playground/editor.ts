import {redo, redoDepth, undo, undoDepth} from '@codemirror/commands';
import {json, jsonLanguage} from '@codemirror/lang-json';
import {bidiIsolates} from '@codemirror/language';
import {lintGutter, setDiagnostics} from '@codemirror/lint';
import {EditorState, type Extension} from '@codemirror/state';
import {EditorView, hoverTooltip, type Tooltip, type ViewUpdate} from '@codemirror/view';
import {basicSetup} from 'codemirror';
import type {Finding} from './check-text.js';
import {completeGuide} from './completion.js';
import {editorTheme} from './editor-theme.js';

export interface EditorOptions {
  readonly label: string;
  /** Id of the element that tells which keys there are. */
  readonly describedBy: string;
  /** Called after each change of the text by the author. */
  readonly changed: () => void;
  /** Called after each change of what can be undone, and of the place of the cursor. */
  readonly moved: () => void;
}

/** The text of a guide, to be written. Tab leaves it, as in any other field. */
export class Editor {
  readonly #view: EditorView;
  readonly #extensions: Extension;
  readonly #options: EditorOptions;

  constructor(parent: HTMLElement, options: EditorOptions) {
    this.#options = options;
    this.#extensions = [
      basicSetup,
      json(),
      jsonLanguage.data.of({autocomplete: completeGuide}),
      hoverTooltip(hoverHelp),
      lintGutter(),
      EditorView.lineWrapping,
      // A text in Arabic must not turn the quotes and commas around it.
      bidiIsolates(),
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        'aria-describedby': options.describedBy,
        tabindex: '0',
      }),
      EditorView.updateListener.of((update) => {
        this.#handleUpdate(update);
      }),
      editorTheme,
    ];
    this.#view = new EditorView({parent, state: this.#stateOf('')});
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  get cursor(): number {
    return this.#view.state.selection.main.head;
  }

  get hasFocus(): boolean {
    return this.#view.hasFocus;
  }

  get canUndo(): boolean {
    return undoDepth(this.#view.state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.#view.state) > 0;
  }

  /** Begins with a text. There is nothing before it to go back to. */
  start(text: string): void {
    this.#view.setState(this.#stateOf(text));
    this.#options.moved();
  }

  /** Puts another text in the place of all that is there. It can be undone. */
  replace(text: string): void {
    const {doc} = this.#view.state;
    this.#view.dispatch({
      changes: {from: 0, to: doc.length, insert: text},
      selection: {anchor: 0},
      scrollIntoView: true,
    });
  }

  undo(): void {
    undo(this.#view);
  }

  redo(): void {
    redo(this.#view);
  }

  focus(): void {
    this.#view.focus();
  }

  /** Marks what was found in the text and beside it. It was found in this very text. */
  mark(findings: readonly Finding[]): void {
    const {state} = this.#view;
    const most = state.doc.length;
    const diagnostics = findings.map(({kind, from, to, path, message}) => ({
      from: Math.min(from, most),
      to: Math.min(to, most),
      severity: kind === 'problem' ? ('error' as const) : ('warning' as const),
      message: path === '' ? message : `${path}: ${message}`,
    }));
    this.#view.dispatch(setDiagnostics(state, diagnostics));
  }

  /** Brings the cursor to what was found, and both into view. */
  goTo({from, to}: Finding): void {
    const most = this.#view.state.doc.length;
    this.#view.dispatch({
      selection: {anchor: Math.min(from, most), head: Math.min(to, most)},
      effects: EditorView.scrollIntoView(Math.min(from, most), {y: 'center'}),
    });
    this.#view.focus();
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({doc, extensions: this.#extensions});
  }

  #handleUpdate({docChanged, selectionSet}: ViewUpdate): void {
    if (docChanged) this.#options.changed();
    if (docChanged || selectionSet) this.#options.moved();
  }
}

async function hoverHelp({state}: EditorView, pos: number): Promise<Tooltip | null> {
  const {helpAt} = await import('./json-help.js');
  const help = await helpAt(state.doc.toString(), pos);
  if (!help) return null;
  const dom = document.createElement('div');
  dom.className = 'field-help';
  dom.textContent = help.text;
  return {pos: help.from, end: help.to, above: true, create: () => ({dom})};
}
