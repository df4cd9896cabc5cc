import {html, type TemplateResult} from 'lit';

type Content = TemplateResult | string;

/** A native heading of a level; below 6 there is none, so deeper ones stay at 6. */
export function renderHeading(level: number, content: Content, part = ''): TemplateResult {
  switch (Math.min(Math.max(Math.trunc(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
