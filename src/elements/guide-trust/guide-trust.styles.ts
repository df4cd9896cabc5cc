import {css} from 'lit';

export const styles = css`
  .trust {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .trust a {
    color: inherit;
  }

  .overdue {
    margin-block-start: var(--_space);
  }
`;
