import {css} from 'lit';

/** What every page has around its guide or its board: in the colours that these have by themselves. */
export const frameStyles = css`
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
    font-weight: 600;
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
    font-weight: 600;
    color: var(--accent);
  }

  @media (forced-colors: active) {
    .languages [aria-current] {
      text-decoration: underline;
    }
  }

  @media print {
    header,
    .skip {
      display: none;
    }
  }
`;
