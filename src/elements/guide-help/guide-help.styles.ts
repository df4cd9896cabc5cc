import {css} from 'lit';

export const styles = css`
  .help {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin-block-end: var(--_space);
    padding: clamp(1em, 4cqi, 1.5em);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
  }

  .group > :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .box {
    display: grid;
    gap: 0.3em;
  }

  .box label {
    font-weight: 600;
  }

  small {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .box input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin-block-start: 0.3em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    /* Below 16 pixels an iPhone zooms in. */
    font-size: max(1em, 16px);
  }

  .box .unstarted {
    text-align: right;
  }

  .results,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  .group {
    gap: 0.5em;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    list-style-type: '';
  }

  li > small {
    display: block;
  }

  .name {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.75em;
    font-weight: 600;
  }

  .code {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_border);
    border-radius: 0.35em;
    background: var(--_surface);
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  .list {
    padding-inline: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-end: var(--_space);
  }

  .redo {
    font-weight: 600;
  }

  .redo-steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-inline-start: 1.6em;
  }

  /* As tall as a line, from its top on: so the number stands beside the first line of a long title. */
  .redo-steps .go {
    min-block-size: 1.55em;
    vertical-align: top;
  }

  .error + .error {
    border-block-start: 1px solid var(--_border);
  }

  summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }

  .error > summary {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    padding-block: 0.75em;
    list-style: none;
  }

  .error > summary::-webkit-details-marker {
    display: none;
  }

  /* It points down whichever way the text runs, so its edges are physical ones. */
  .error > summary::after {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: auto;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-25%, -25%);
  }

  .error[open] > summary::after {
    transform: rotate(225deg) translate(-25%, -25%);
  }

  .error > summary:hover {
    color: var(--_accent);
  }

  .more > .list {
    margin-block-start: 0.5em;
  }

  .more > summary {
    color: var(--_muted);
    font-size: 0.9em;
  }

  @media (forced-colors: active) {
    .help {
      border: 1px solid;
    }
  }

  @media print {
    .help {
      padding: 0;
    }

    .box,
    .results {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
