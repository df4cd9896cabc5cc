import {css} from 'lit';

export const styles = css`
  :host {
    container: picker / inline-size;
  }

  legend {
    padding: 0;
    margin-block-end: 0.75em;
    font-weight: 600;
  }

  .options {
    display: grid;
    gap: 0.625em;
    grid-template-columns: minmax(0, 1fr);
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: calc(var(--_space) * 0.9) var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .option:hover {
    border-color: var(--_accent);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 5%, var(--_surface));
  }

  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  input:focus-visible {
    outline: 0;
  }

  input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    cursor: pointer;
  }

  .text {
    display: grid;
    justify-items: start;
    gap: 0.35em;
  }

  .name {
    font-weight: 600;
  }

  small,
  .summary {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .signs {
    display: grid;
    gap: 0.2em;
    margin-block: 0.2em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border);
  }

  .sign b {
    font-weight: 600;
  }

  .badge {
    padding: 0.15em 0.65em;
    border: 1px solid color-mix(in srgb, var(--_tone) 40%, transparent);
    border-radius: 1em;
    color: var(--_tone);
    font-size: 0.9em;
    font-weight: 600;
    --_tone: var(--_success);
  }

  .badge.fixed {
    --_tone: var(--_warning);
  }

  .unsure {
    margin-block-start: 0.75em;
    padding: calc(var(--_space) * 0.9) var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .unsure .heading {
    margin-block-end: 0.4em;
    font-weight: 600;
  }

  @container picker (inline-size >= 44em) {
    .options {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 3px solid SelectedItem;
    }

    .unsure {
      border: 1px solid;
    }
  }

  @media print {
    /* "Not sure", which has no value, is no choice: who prints then still has to find out. */
    .group:has(:checked:not([value=''])) .option:not(:has(:checked)) {
      display: none;
    }
  }
`;
