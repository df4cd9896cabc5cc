import {css} from 'lit';

export const styles = css`
  :host {
    color: var(--_muted) !important;
    font-size: 0.9em !important;
  }

  button {
    min-block-size: 2em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  button:hover {
    color: var(--_accent);
  }

  input {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-size: max(1em, 16px);
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
