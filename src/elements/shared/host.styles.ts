import {css} from 'lit';

/**
 * What every element starts from: the design's tokens, and a floor under whatever the page's own rules do to the host.
 * A rule of a shadow root that is marked important wins over every rule of the page.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--guide-accent-color, light-dark(#0b57d0, #8ab4f8));
    --_on-accent: var(--guide-on-accent-color, light-dark(#ffffff, #0b1b33));
    --_surface: var(--guide-surface-color, light-dark(#ffffff, #16181d));
    --_raised: var(--guide-raised-color, light-dark(#f6f7f9, #1f2229));
    --_text: var(--guide-text-color, light-dark(#1b1f26, #e8eaed));
    --_muted: var(--guide-muted-color, light-dark(#566070, #a7afbb));
    --_border: var(--guide-border-color, light-dark(#d9dee5, #363b45));
    --_stop: var(--guide-stop-color, light-dark(#b3261e, #ff9d94));
    --_warning: var(--guide-warning-color, light-dark(#8a5300, #f3bf6b));
    --_success: var(--guide-success-color, light-dark(#146c43, #7ad7a5));
    --_radius: var(--guide-radius, 0.75em);
    --_space: var(--guide-space, 1em);
    box-sizing: border-box !important;
    display: block !important;
    color: var(--_text) !important;
    font-family: var(--guide-font-family, inherit) !important;
    font-size: var(--guide-font-size, inherit) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: 400 !important;
    line-height: 1.55 !important;
    letter-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    white-space: normal !important;
    word-spacing: normal !important;
    overflow-wrap: anywhere !important;
    cursor: auto !important;
    user-select: auto !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  p {
    text-wrap: pretty;
  }

  /* Two weights and few sizes: each further one is a font that a browser has to make before it can lay out. */
  b,
  strong {
    font-weight: 600;
  }

  small {
    font-size: 0.9em;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }

  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--_accent);
  }

  /* A size in proportion counts once: what stands within has it already. */
  :host > * {
    --guide-font-size: initial;
  }

  code {
    padding: 0.1em 0.2em;
    border-radius: 0.3em;
    background: var(--_raised);
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  :focus-visible,
  [data-pointed]:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
    fill-rule: evenodd;
  }

  .button {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.5em;
    min-block-size: 2.75em;
    padding: 0.45em 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    border-color: var(--_accent);
    background: var(--_raised);
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }

  @media print {
    .button {
      border: 0;
      padding: 0;
      min-block-size: 0;
    }
  }
`;
