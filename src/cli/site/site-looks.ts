import {css} from 'lit';

/** In the browser's tab, and beside the name of the site. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0b57d0"/><path d="M9.5 11h2.5M9.5 16h2.5M9.5 21h2.5" stroke="#fff" stroke-opacity=".65" stroke-width="2.6" stroke-linecap="round"/><path d="m15 16.2 2.9 2.9 5.1-6" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;

/** What is around the guide and the board: in the colours that they have by themselves, and no louder than they are. */
export const SHEET = css`
  :root {
    color-scheme: light dark;
    --surface: light-dark(#ffffff, #16181d);
    --raised: light-dark(#f6f7f9, #1f2229);
    --text: light-dark(#1b1f26, #e8eaed);
    --muted: light-dark(#566070, #a7afbb);
    --border: light-dark(#d9dee5, #363b45);
    --accent: light-dark(#0b57d0, #8ab4f8);
    --on-accent: light-dark(#ffffff, #0b1b33);
    --gutter: clamp(1rem, 4vi, 2rem);
    background: var(--surface);
    color: var(--text);
    font-family: system-ui, sans-serif;
    line-height: 1.55;
    text-size-adjust: 100%;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  body {
    min-block-size: 100dvh;
    margin: 0;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }

  main:focus {
    outline: 0;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    position: fixed;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 2;
    padding: 0.6rem 1rem;
    border-radius: 0.5rem;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  .skip:not(:focus) {
    translate: 0 -5rem;
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    min-block-size: 3.5rem;
    padding-inline: max(var(--gutter), (100% - 46rem) / 2);
    border-block-end: 1px solid var(--border);
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 2.75rem;
    color: inherit;
    font-weight: 650;
    line-height: 1.25;
    text-decoration: none;
  }

  .brand:hover {
    text-decoration: underline;
  }

  .languages {
    position: relative;
    flex: none;
  }

  .languages summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    color: var(--muted);
    font-size: 0.9375rem;
    list-style: none;
    cursor: pointer;
  }

  .languages summary:hover {
    color: inherit;
  }

  .languages summary::-webkit-details-marker {
    display: none;
  }

  .languages summary::after {
    content: '';
    inline-size: 0.4rem;
    block-size: 0.4rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15rem;
  }

  .languages[open] summary::after {
    rotate: -135deg;
    translate: 0 0.1rem;
  }

  .languages ul {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 1;
    min-inline-size: 13rem;
    margin: 0;
    padding: 0.375rem;
    border: 1px solid var(--border);
    border-radius: 0.75rem;
    background: var(--surface);
    box-shadow: 0 0.75rem 2rem rgb(0 0 0 / 16%);
    list-style-type: '';
  }

  .languages li a {
    display: block;
    padding: 0.6rem 0.75rem;
    border-radius: 0.5rem;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }

  .languages li a:hover {
    background: var(--raised);
  }

  .languages [aria-current] {
    font-weight: 650;
    color: var(--accent);
  }

  .column {
    max-inline-size: calc(46rem + 2 * var(--gutter));
    margin-inline: auto;
    padding-inline: var(--gutter);
  }

  h1 {
    margin-block: clamp(1.5rem, 5vi, 3rem) 0.5rem;
    font-size: clamp(1.6rem, 1.2rem + 2vi, 2.2rem);
    letter-spacing: -0.015em;
    line-height: 1.15;
    text-wrap: balance;
  }

  [dir='rtl'] h1[dir='ltr'] {
    text-align: end;
  }

  .lead {
    margin-block: 0 1.5rem;
    color: var(--muted);
    text-wrap: pretty;
  }

  .note {
    margin-block: 1rem 0;
    color: var(--muted);
    font-size: 0.9375rem;
  }

  .back {
    margin-block: 0 4rem;
  }

  /* As the board that takes its place, which brings no distances of its own here. */
  whitelist-index::part(board) {
    max-inline-size: none;
    padding: 0;
  }

  whitelist-index {
    display: block;
    margin-block-end: 4rem;
  }

  .board {
    margin: 0;
    padding: 0;
    border: 1px solid var(--border);
    border-radius: 0.75rem;
    list-style-type: '';
  }

  .board li + li {
    border-block-start: 1px solid var(--border);
  }

  .board a {
    display: block;
    padding: 1rem;
    font-weight: 650;
  }

  @media (forced-colors: active) {
    .languages [aria-current] {
      text-decoration: underline;
    }
  }

  @media print {
    header,
    .skip,
    .back {
      display: none;
    }
  }
`.cssText;
