import {css} from 'lit';

export const styles = css`
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1em;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  p {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .next {
      border: 1px solid;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
