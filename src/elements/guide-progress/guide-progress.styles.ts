import {css} from 'lit';

export const styles = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.875em;
  }

  progress {
    flex: 1 1 10em;
    appearance: none;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    background: var(--_border);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: var(--_border);
  }

  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }

  .count {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .saving {
    flex: 1 0 100%;
    color: var(--_warning);
    font-size: 0.9em;
  }

  .saving:empty {
    display: none;
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
