/** Makes a button copy a text and say so for a moment. */
export function copyOnClick(button: HTMLButtonElement, text: () => string): void {
  const label = button.textContent;
  button.addEventListener('click', () => {
    void copy(text()).then((done) => {
      button.textContent = done ? 'Copied' : 'Select the text and copy it';
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  });
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
