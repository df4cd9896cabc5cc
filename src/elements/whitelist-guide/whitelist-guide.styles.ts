import {css} from 'lit';

export const styles = css`
  :host {
    container: guide / inline-size !important;
    min-inline-size: min(17.5em, 100%) !important;
    background: var(--_surface) !important;
  }

  /* The placeholder has its own: it was there before these rules, and must not move. */
  .guide:where(:not([aria-busy='true'])) {
    padding: clamp(1em, 4cqi, 2em);
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: 46em;
    margin-inline: auto;
  }

  header {
    display: grid;
    gap: 0.4em;
  }

  header > :is(h1, h2, h3, h4, h5, h6) {
    font-size: clamp(1.5em, 1.1em + 2cqi, 2.1em);
    letter-spacing: -0.015em;
    line-height: 1.15;
  }

  .scope {
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 600;
  }

  .meta,
  .safety {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }

  .safety {
    display: flex;
    gap: 0.5em;
  }

  .safety .icon {
    margin-block-start: 0.1em;
  }

  /* Goes on where the header's last line ends. */
  header + .trust {
    margin-block-start: calc(0.25em - var(--_space));
  }

  /* As tall as its closed offer, so that nothing jumps when its code arrives. */
  .accounts {
    min-block-size: 1.75em;
  }

  .steps {
    margin-block-start: var(--_space);
  }

  .related {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.75);
    margin-block-start: var(--_space);
  }

  .related > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }

  .error {
    margin-block: var(--_space);
  }

  .error .prose > p + p {
    margin-block-start: var(--_space);
  }

  @media print {
    .guide {
      padding: 0;
    }
  }
`;
