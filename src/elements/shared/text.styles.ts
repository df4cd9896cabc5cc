import {css} from 'lit';

/** How texts, links and notices of a content file look. */
export const textStyles = css`
  .prose > p + p {
    margin-block-start: 0.6em;
  }

  .path b {
    font-weight: 600;
  }

  .path .then {
    color: var(--_muted);
  }

  .link .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }

  .host {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }

  a:not(.button) .host {
    margin-inline-start: 0.3em;
  }

  .primary .host {
    color: inherit;
  }

  .unlinked .reason,
  .reason {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .unlinked .reason {
    display: block;
  }

  .notice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15em 0.75em;
    padding: calc(var(--_space) * 0.9) var(--_space);
    border: 1px solid color-mix(in srgb, var(--_tone) 35%, transparent);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 6%, var(--_surface));
    --_tone: var(--_accent);
  }

  .notice.stop {
    --_tone: var(--_stop);
  }

  .notice.warning {
    --_tone: var(--_warning);
  }

  .notice > .icon {
    margin-block-start: 0.15em;
    color: var(--_tone);
  }

  .notice .kind {
    color: var(--_tone);
  }

  .notice .title {
    font-weight: 650;
  }

  .notice .prose {
    grid-column: 2;
  }

  @media print {
    a.link[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    a.link .host,
    a.link .icon {
      display: none;
    }
  }
`;
