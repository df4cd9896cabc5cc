import {css} from 'lit';

/** All that an element of a page needs until its code is there. The important ones win over the page's own rules. */
export const shellStyles = css`
  :host {
    display: block !important;
  }

  :host([hidden]) {
    display: none !important;
  }
`;
