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

  summary {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    padding-block: 0.9em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid var(--_accent);
    border-inline-end: 2px solid var(--_accent);
    transform: rotate(-45deg);
    transition: transform 0.15s;
  }

  :host(:dir(rtl)) summary::before {
    transform: rotate(45deg);
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  :host(:dir(rtl)) details[open] > summary::before {
    transform: rotate(-45deg);
  }

  summary:hover {
    color: var(--_accent);
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

  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
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
