/** Copies a text, and says for a moment on the button whether that worked. */
export async function copyText(text: string, button: HTMLButtonElement): Promise<void> {
  const label = button.dataset.label ?? button.textContent.trim();
  button.dataset.label = label;
  button.textContent = (await copy(text)) ? 'Copied' : 'Copy it by hand';
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

/** Whether the clipboard took the text: a page may be denied it, or not be served securely. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
