const KEY = 'whitelist-guide-demo/scheme';

/** Lets radio buttons named `scheme` decide whether the page is light, dark, or what the system says. */
export function followScheme(): void {
  const radios = document.querySelectorAll<HTMLInputElement>('input[name="scheme"]');
  const stored = read();
  for (const radio of radios) {
    radio.checked = radio.value === stored;
    radio.addEventListener('change', () => {
      apply(radio.value);
      write(radio.value);
    });
  }
  apply(stored);
}

function apply(scheme: string): void {
  document.documentElement.dataset.scheme = scheme;
}

function read(): string {
  try {
    return localStorage.getItem(KEY) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function write(scheme: string): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Blocked storage: the choice holds until the page is left.
  }
}
