import {css} from 'lit';

export const styles = css`
  .facade {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .facade p {
    flex: 1 1 14em;
  }

  small {
    display: block;
    color: var(--_muted);
  }

  iframe,
  video {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--_radius);
    background: #000;
  }

  @media (forced-colors: active) {
    .facade {
      border: 1px solid;
    }
  }

  @media print {
    iframe,
    video,
    button {
      display: none;
    }
  }
`;
