import {css} from 'lit';

export const styles = css`
  .faq {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
  }

  .entries {
    border-block: 1px solid var(--_border);
  }

  .entries:empty {
    border: 0;
  }

  .entry + .entry {
    border-block-start: 1px solid var(--_border);
  }

  .entry {
    scroll-margin-block-start: 1em;
  }

  /* As with very many steps. */
  @supports (overflow-anchor: auto) {
    .long > .entry {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 3.4em;
    }

    /* What can be skipped is also clipped. */
    .long > .entry > summary:focus-visible {
      outline-offset: -3px;
    }
  }

  summary {
    padding-block: 0.9em;
  }

  .answer {
    padding-inline-start: 1.25em;
    padding-block-end: 1.25em;
  }

  .step {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .others > summary {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .filter {
    display: grid;
    gap: 0.3em;
    font-size: 0.9em;
  }

  .filter input {
    min-block-size: 2.75em;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-size: max(1em, 16px);
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .filter {
      display: none;
    }
  }
`;
