import {css} from 'lit';

export const styles = css`
  .accounts {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .accounts > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }

  .summary {
    font-weight: 600;
  }

  fieldset {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding-inline-end: var(--_space);
  }

  .row + .row {
    border-block-start: 1px solid var(--_border);
  }

  .row:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 5%, var(--_surface));
  }

  .row:first-of-type {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }

  .row:last-of-type {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .choice {
    display: flex;
    flex: 1 1 14em;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-block-size: 3.25em;
    padding-block: 0.6em;
    padding-inline-start: var(--_space);
    cursor: pointer;
  }

  .choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    cursor: pointer;
  }

  .text {
    flex: 1 1 8em;
    display: grid;
  }

  .text b {
    font-weight: 600;
  }

  .text small,
  .status {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    font-variant-numeric: tabular-nums;
  }

  .done .status {
    color: var(--_success);
    font-weight: 600;
  }

  .tools {
    display: inline-flex;
    gap: 0.25em;
    margin-inline-start: auto;
  }

  .tools button {
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.9em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .tools button:hover {
    text-decoration-thickness: 2px;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    inline-size: 100%;
    padding-block: 0.75em;
  }

  .row > .form {
    padding-inline-start: var(--_space);
  }

  .field {
    display: grid;
    flex: 1 1 11em;
    gap: 0.25em;
    font-size: 0.9em;
  }

  .field :is(input, select) {
    min-block-size: 2.75em;
    inline-size: 100%;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-size: max(1em, 16px);
    color: inherit;
  }

  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  .undo:has(*) {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  @media (forced-colors: active) {
    .row:has(:checked) {
      outline: 2px solid SelectedItem;
      outline-offset: -2px;
    }
  }

  @media print {
    .own,
    .add,
    .tools,
    .undo {
      display: none;
    }
  }
`;
