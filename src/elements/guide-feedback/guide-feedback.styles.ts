import {css} from 'lit';

export const styles = css`
  .feedback {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  .comment {
    display: grid;
    gap: 0.35em;
    inline-size: 100%;
  }

  textarea {
    inline-size: 100%;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    resize: vertical;
  }

  small {
    color: var(--_muted);
  }

  .thanks {
    font-weight: 600;
  }

  .thanks:empty {
    position: absolute;
  }

  @media print {
    :host {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    .feedback {
      border: 1px solid;
    }
  }
`;
