import {css} from 'lit';

/** How what unfolds under a line looks: its arrow stands before the line, points to it, and down when it is open. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: baseline;
    /* With the arrow as wide as what unfolds is set in. */
    gap: 0.53em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* It is turned from physical edges, so that open ones look the same whichever way the text runs. */
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    /* As much as its corners stick out when it is turned. */
    margin-inline: 0.11em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform 0.15s;
  }

  summary:dir(rtl)::before {
    transform: rotate(135deg);
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  summary:hover {
    color: var(--_accent);
  }

  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
  }
`;
