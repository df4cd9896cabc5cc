import type {Editor} from './editor.js';

/** Shows what the field at the cursor is for. Pointing at it does the same, but not by keyboard and not by touch. */
export function followCursor(editor: Editor, output: HTMLElement): void {
  let asked = 0;
  document.addEventListener('selectionchange', () => {
    if (!editor.hasFocus) return;
    asked += 1;
    void showHelp(asked);
  });

  async function showHelp(question: number): Promise<void> {
    const {helpAt} = await import('./json-help.js');
    if (question !== asked) return;
    const help = await helpAt(editor.text, editor.cursor);
    if (question === asked) output.textContent = help?.text ?? '';
  }
}
