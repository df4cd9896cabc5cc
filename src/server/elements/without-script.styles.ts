import {css} from 'lit';

/** For an element that would do nothing without a script. */
export const scriptOnly = css`
  @media (scripting: none) {
    :host {
      display: none !important;
    }
  }
`;

/** Nobody would keep a tick, so there is none to set: the sub-steps are numbered where their boxes would be. */
export const tickless = css`
  @media (scripting: none) {
    .tick,
    input[type='checkbox'] {
      display: none;
    }

    .substeps {
      counter-reset: substep;
    }

    .substep {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }

    .substep::before {
      counter-increment: substep;
      content: counter(substep) '.';
      color: var(--_accent);
      font-weight: 600;
    }

    .substep .title {
      cursor: auto;
    }
  }
`;
