import {css} from 'lit';

/** All that an element of a page needs until its code is there. The important ones win over the page's own rules. */
export const shellStyles = css`
  /*
   * A flow of its own, as it will be: margins of what the page has put inside stay inside. And one that a browser can
   * move as a whole: where a guide grows, it need not look through all those below.
   */
  :host {
    display: flow-root !important;
    contain: layout !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* As tall as a guide on a screen, so that what follows on the page starts below the fold and nothing jumps. */
  .placeholder {
    box-sizing: border-box;
    min-block-size: 100lvh;
    max-inline-size: 46em;
    margin-inline: auto;
    padding: 1em;
  }

  .placeholder p {
    position: absolute;
    clip-path: inset(50%);
  }

  /* About the shape of a guide: a title, a line, notices, steps. */
  .placeholder::before {
    content: '';
    display: block;
    block-size: 38em;
    --_bar: linear-gradient(currentColor 0 0);
    background:
      var(--_bar) 0 0 / 60% 2em,
      var(--_bar) 0 3.2em / 85% 1em,
      var(--_bar) 0 6em / 100% 6em,
      var(--_bar) 0 15em / 60% 1em,
      var(--_bar) 0 18em / 100% 16em,
      var(--_bar) 0 37em / 60% 1em;
    background-repeat: no-repeat;
    opacity: 0.07;
  }

  .placeholder:dir(rtl)::before {
    transform: scaleX(-1);
  }

  @media (prefers-reduced-motion: no-preference) {
    .placeholder::before {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.04;
    }
  }

  @media (forced-colors: active) {
    .placeholder::before {
      border: 1px solid;
      opacity: 1;
    }
  }
`;
