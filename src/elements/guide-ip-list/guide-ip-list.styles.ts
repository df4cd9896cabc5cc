import {css} from 'lit';

export const styles = css`
  :host {
    container: ip-list / inline-size;
  }

  .ip-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.9);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .heading,
  .group > .heading {
    font-weight: 600;
  }

  .note,
  small {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .note small {
    font-size: inherit;
  }

  .paste,
  .result,
  .folded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em;
  }

  .paste > *,
  .result > *,
  .folded > * {
    max-inline-size: 100%;
  }

  .paste > .notice,
  .folded > :is(.notice, .paste, .result, .groups, .entered) {
    inline-size: 100%;
  }

  .folded {
    gap: calc(var(--_space) * 0.75);
    padding-block-end: 1em;
  }

  label[for] {
    font-weight: 600;
  }

  textarea {
    inline-size: 100%;
    /* No room below: half of the next line would show in it. The line's own height keeps a distance. */
    padding: 0.6em 0.8em 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    line-height: 1.5;
    overflow-wrap: anywhere;
    resize: vertical;
  }

  .small {
    display: inline-flex;
    align-items: center;
    min-block-size: 2em;
    padding: 0.15em 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 600;
    cursor: pointer;
  }

  .small:hover {
    border-color: var(--_accent);
  }

  .small .icon {
    margin-inline-end: 0.35em;
    inline-size: 1em;
    block-size: 1em;
  }

  .count {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_warning);
  }

  .count.complete {
    color: var(--_success);
  }

  .notice ul {
    padding-inline-start: 1.1em;
  }

  .notice li + li {
    margin-block-start: 0.25em;
  }

  .prose > :is(ul, p) + p {
    margin-block-start: 0.4em;
  }

  .prose > * + .further {
    margin-block-start: 1em;
    font-weight: 600;
  }

  .separators {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .separators legend {
    padding: 0;
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .separators label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    cursor: pointer;
  }

  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    cursor: pointer;
  }

  .folds {
    border-block: 1px solid var(--_border);
  }

  .fold + .fold {
    border-block-start: 1px solid var(--_border);
  }

  summary {
    padding-block: 0.7em;
  }

  .entered legend {
    padding: 0;
  }

  .entries {
    padding-inline-start: 0;
    list-style: none;
    counter-reset: entry;
  }

  .entries li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.75em;
    padding-block: 0.4em;
    counter-increment: entry;
  }

  .entries li + li {
    border-block-start: 1px solid var(--_border);
  }

  .entries code {
    padding: 0;
    background: none;
  }

  .entries label {
    display: flex;
    flex: 1 0 auto;
    max-inline-size: 100%;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2em;
    cursor: pointer;
  }

  .entries label::before {
    content: counter(entry);
    min-inline-size: 1.4em;
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .groups {
    display: grid;
    gap: var(--_space);
  }

  .group {
    --_tone: var(--_muted);
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_tone);
  }

  .group.remove {
    --_tone: var(--_stop);
  }

  .group.add {
    --_tone: var(--_success);
  }

  .group .heading {
    color: var(--_tone);
  }

  .group ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.5em;
    margin-block-start: 0.35em;
    padding: 0;
    list-style-type: '';
  }

  .fold dl {
    display: grid;
    padding-block-end: 0.75em;
  }

  .rule {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1em;
    padding-block: 0.4em;
  }

  .rule + .rule {
    border-block-start: 1px solid var(--_border);
  }

  dd > * {
    display: block;
  }

  dd b {
    font-weight: 600;
  }

  .source a {
    color: inherit;
  }

  dd.unknown,
  dt {
    color: var(--_muted);
  }

  code {
    background: var(--_surface);
  }

  /* Stays in sight while a long list is worked through. */
  .news {
    position: sticky;
    inset-block-end: 0.5em;
    justify-self: start;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    font-weight: 600;
  }

  .paper {
    display: none;
  }

  @container ip-list (inline-size < 22em) {
    .ip-list {
      padding-inline: 0.75em;
    }

    .rule {
      grid-template-columns: minmax(0, 1fr);
    }

    .entries {
      font-size: 0.9em;
    }

    .entries :is(li, label) {
      gap: 0.5em;
    }

    .entries label::before {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .ip-list {
      border: 1px solid;
    }
  }

  @media print {
    .ip-list {
      padding: 0;
    }

    .paper {
      display: block;
      padding-inline-start: 2.5em;
      columns: 2;
      font-family: ui-monospace, monospace;
    }

    .paste,
    .result,
    .folds,
    .news,
    .small,
    .entries ~ .paper {
      display: none;
    }
  }
`;
