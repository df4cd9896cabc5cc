import {css} from 'lit';

export const styles = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: 46em;
    margin-inline: auto;
    padding: clamp(1em, 4vi, 2em);
    background: var(--_surface);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.6em;
    letter-spacing: -0.01em;
  }

  /* Within the board, below what counts for this reader. */
  :is(.summary, .filter) ~ :is(h2, h3, h4, h5, h6) {
    margin-block-start: var(--_space);
    font-size: 1.05em;
  }

  .summary,
  .facts,
  .accounts,
  .unknown {
    color: var(--_muted);
    font-size: 0.9em;
  }

  ul {
    list-style-type: '';
  }

  .entry {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.875em;
    padding: var(--_space);
    border: 1px solid var(--_border);
  }

  .entry + .entry {
    border-block-start: 0;
  }

  .entry:first-child {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }

  .entry:last-child {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .mark {
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.5px solid var(--_border);
    border-radius: 50%;
  }

  .started .mark {
    border-color: var(--_accent);
    border-inline-end-color: var(--_border);
  }

  .done .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .mark .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .link {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .accounts {
    margin-block-start: 0.35em;
  }

  .filter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    font-size: 0.9em;
  }

  .filter input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-size: max(1em, 16px);
  }
`;
