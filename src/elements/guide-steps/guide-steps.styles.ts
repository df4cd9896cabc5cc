import {css} from 'lit';

export const styles = css`
  /* An empty marker: with none at all, Safari would not read the steps as a list. */
  ol {
    list-style-type: '';
  }

  .step {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0 var(--_space);
    scroll-margin-block-start: 1em;
  }

  .step > .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    padding-block: 0.2em calc(var(--_space) * 2);
    min-inline-size: 0;
  }

  .content > .button {
    justify-self: start;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  .step h1,
  .step h2,
  .step h3,
  .step h4,
  .step h5,
  .step h6 {
    font-size: 1.125em;
  }

  .marker {
    position: relative;
    isolation: isolate;
    display: grid;
    place-content: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    color: var(--_accent);
    font-weight: 600;
  }

  .marker::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }

  /* A check mark in place of the number, without a change to what is there. */
  .done > .marker {
    visibility: hidden;
  }

  .done > .marker::before {
    visibility: visible;
    background: var(--_accent);
  }

  .done > .marker::after {
    content: '';
    visibility: visible;
    position: absolute;
    inset-block-start: 25%;
    left: 38%;
    inline-size: 24%;
    block-size: 42%;
    border: solid var(--_on-accent);
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(45deg);
  }

  /* The line from one number to the next. */

  .step {
    position: relative;
  }

  /*
   * In a very long list, what is out of sight is not laid out, where what is in sight keeps its place when that changes
   * above it. Not in others: Chromium leaves what is skipped out of its accessibility tree.
   */
  @supports (overflow-anchor: auto) {
    .long > .step {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 24em;
    }
  }

  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2.6em 0.35em;
    inset-inline-start: calc(1.125em - 0.75px);
    border-inline-start: 1.5px solid var(--_border);
  }

  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    padding-block: 0.4em;
    padding-inline: 0.8em 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }

  .tick:hover {
    border-color: var(--_accent);
  }

  .done .tick {
    color: var(--_success);
    font-weight: 600;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    cursor: pointer;
  }

  .substeps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .substep {
    display: grid;
    grid-template-columns: max(1.5em, 24px) minmax(0, 1fr);
    gap: 0 0.75em;
    padding: calc(var(--_space) * 0.9) var(--_space);
    scroll-margin-block-start: 1em;
  }

  .substep + .substep {
    border-block-start: 1px solid var(--_border);
  }

  /* No label around it: the box alone is the target for a finger. */
  .substep > input {
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
  }

  .substep > .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.6);
    min-inline-size: 0;
  }

  .substep .title {
    font-weight: 600;
    cursor: pointer;
  }

  .substep.done .title,
  .step.done > .content > :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_muted);
  }

  .account {
    justify-self: start;
    padding: 0.1em 0.7em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_raised);
    font-size: 0.9em;
  }

  .hint,
  .no-video small {
    color: var(--_muted);
  }

  [part='video'] {
    padding: calc(var(--_space) * 0.9) var(--_space);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }

  [part='video']:defined {
    padding: 0;
    border: 0;
  }

  .no-video small {
    display: block;
    font-size: 0.9em;
  }

  .picture img {
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  @container guide (inline-size < 30em) {
    .step {
      grid-template-columns: minmax(0, 1fr);
    }

    .step::before {
      display: none;
    }

    .marker {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 1.75em;
      block-size: 1.75em;
      font-size: 0.9em;
    }

    .step > .content > :is(h1, h2, h3, h4, h5, h6) {
      padding-inline-start: 2.5em;
    }

    /* Lists need the room below the checkbox. */
    .substep [part='ip-list'] {
      margin-inline-start: calc(-0.75em - max(1.5em, 24px));
    }
  }

  @media print {
    .step,
    .substep {
      break-inside: avoid;
    }

    .hint,
    ::slotted(*) {
      display: none;
    }
  }
`;
