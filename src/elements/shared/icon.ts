import {html, type TemplateResult} from 'lit';

/* Drawn for this project on a grid of 20. Each stands beside words, so none has a name of its own. */
const SHAPES = {
  check: 'M8.1 14.6 3.8 10.3l1.4-1.4 2.9 2.9 6.7-6.7 1.4 1.4z',
  stop: 'M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7zM9 5.5v5.5h2V5.5zm0 7V14.5h2V12.5z',
  warning: 'M10 2.2 18.7 17.5H1.3zM9 8v4.5h2V8zm0 5.7v1.8h2v-1.8z',
  note: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9 9v5.5h2V9zm0-3.5v2h2v-2z',
  play: 'M6 3.5v13l10.5-6.5z',
} as const;

export type IconName = keyof typeof SHAPES;

export function renderIcon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${SHAPES[name]}></path></svg>`;
}
