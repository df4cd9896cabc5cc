import {css} from 'lit';

/** What stands beside a guide, and the board until its script is there. */
export const contentStyles = css`
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

  .back {
    margin-block: 0 4rem;
  }

  .back a {
    display: inline-block;
    padding-block: 0.25rem;
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
    font-weight: 600;
  }

  @media print {
    .back {
      display: none;
    }
  }
`;
