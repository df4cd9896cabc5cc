/** Tells which radio button of a name is chosen, whenever that changes. */
export function followRadios(name: string, follow: (value: string) => void): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    radio.addEventListener('change', () => {
      follow(radio.value);
    });
  }
}
