import {css} from 'lit';

/** How texts, links and notices of a content file look. */
export const textStyles = css`
  .prose > p + p {
    margin-block-start: 0.6em;
  }

  /* A button that leads to another place in the guide reads like a link in a text. */
  .go {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  strong {
    unicode-bidi: isolate;
  }

  .path b {
    font-weight: 600;
  }

  .path .then {
    color: var(--_muted);
  }

  /* An arrow to the upper right, for what leads to another site. Drawn by the sheet: a picture for each would cost. */
  .place::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.15em 0.4em;
    vertical-align: 0.05em;
    border: solid;
    border-width: 0.13em 0.13em 0 0;
    background: linear-gradient(
      to bottom right,
      transparent calc(50% - 0.07em),
      currentColor calc(50% - 0.07em) calc(50% + 0.07em),
      transparent calc(50% + 0.07em)
    );
    forced-color-adjust: preserve-parent-color;
  }

  .place,
  .host {
    white-space: nowrap;
  }

  .host {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  .primary .host {
    color: inherit;
  }

  .unlinked .reason,
  .reason {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .unlinked .reason {
    display: block;
  }

  .notice {
    --_tone: var(--_accent);
    padding: calc(var(--_space) * 0.8) var(--_space);
    border: 1px solid color-mix(in srgb, var(--_tone) 30%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 5%, var(--_surface));
  }

  .notice.stop {
    --_tone: var(--_stop);
  }

  .notice.warning {
    --_tone: var(--_warning);
  }

  .notice .title {
    display: flex;
    gap: 0.625em;
    font-weight: 600;
  }

  .notice summary {
    list-style: none;
    cursor: pointer;
  }

  .notice summary::-webkit-details-marker {
    display: none;
  }

  /* It points down whichever way the text runs, so its edges are physical ones. */
  .notice summary::after {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: auto;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-25%, -25%);
  }

  .notice[open] summary::after {
    transform: rotate(225deg) translate(-25%, -25%);
  }

  .notice .icon {
    margin-block-start: 0.15em;
    color: var(--_tone);
  }

  .notice .kind {
    color: var(--_tone);
  }

  .notice .prose {
    margin-block-start: 0.15em;
    padding-inline-start: 1.875em;
  }

  @media print {
    .notice::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    a.link[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    a.link .place {
      display: none;
    }
  }
`;
