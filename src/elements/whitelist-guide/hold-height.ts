import type {LitElement} from 'lit';

/**
 * Lets a guide keep its height. WebKit builds all that is in a host anew when a slot comes or goes there, and lays the
 * page out without it on the way: for that moment the page is too short for the place that its reader is at.
 *
 * @returns ends it, when all has been laid out again
 */
export function holdHeight(guide: LitElement): () => void {
  const root = guide.renderRoot.getRootNode() as ShadowRoot;
  const sheet = new CSSStyleSheet();
  const {height} = guide.getBoundingClientRect();
  sheet.replaceSync(`:host { min-block-size: ${height}px !important; }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    guide.getBoundingClientRect();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** Keeps the height while the live guide is rendered for the first time, which brings its slots. */
export function holdHeightInRendering(guide: LitElement): void {
  let release: (() => void) | undefined;
  const controller = {
    hostUpdate: (): void => {
      release = holdHeight(guide);
    },
    hostUpdated: (): void => {
      release?.();
      if (guide.renderRoot.querySelector('article')) guide.removeController(controller);
    },
  };
  guide.addController(controller);
}
