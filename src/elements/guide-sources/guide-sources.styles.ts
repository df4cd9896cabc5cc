import {css} from 'lit';

export const styles = css`
  .sources {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.9em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    cursor: pointer;
  }

  ul {
    display: grid;
    gap: 0.75em;
    padding-block-start: 0.75em;
    padding-inline-start: 1.2em;
  }

  li > small {
    display: block;
  }
`;
