import {css} from 'lit';

export const styles = css`
  .credentials {
    display: grid;
    gap: 0.6em;
    padding: calc(var(--_space) * 0.9) var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .heading {
    font-weight: 600;
  }

  ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.2em;
  }

  .facts,
  .note,
  .never {
    color: var(--_muted);
    font-size: 0.9em;
  }

  @media (forced-colors: active) {
    .credentials {
      border: 1px solid;
    }
  }
`;
