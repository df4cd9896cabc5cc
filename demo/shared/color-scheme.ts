import {keep, readKept} from './kept.js';

const KEY = 'scheme';

/** Lets radio buttons named `scheme` decide whether the page is light, dark, or what the system says. */
export function followScheme(): void {
  const radios = document.querySelectorAll<HTMLInputElement>('input[name="scheme"]');
  const stored = readKept(KEY) ?? 'auto';
  for (const radio of radios) {
    radio.checked = radio.value === stored;
    radio.addEventListener('change', () => {
      apply(radio.value);
      keep(KEY, radio.value);
    });
  }
  apply(stored);
}

function apply(scheme: string): void {
  document.documentElement.dataset.scheme = scheme;
}
