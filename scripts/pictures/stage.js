/* global stage */
/** Elements whose code is still to come. That of a video comes only where there is one to play. */
const UNDEFINED = ':not(:defined, guide-video)';

/** What a scene finds and does in its page: as a reader would, through all shadow roots. */
globalThis.stage = {
  /** The elements of a selector; `a >>> b` is a b anywhere in an a. */
  all(selector) {
    return selector
      .split(' >>> ')
      .reduce(
        (roots, part) => roots.flatMap((root) => [...deep(root)].filter((each) => each.matches(part))),
        [document],
      );
  },

  one(selector) {
    return stage.all(selector)[0];
  },

  async appear(selector) {
    while (!stage.one(selector)) await nextFrames();
  },

  /** Opens what is folded in an element: all of it, or the first so many. */
  unfold(selector, count = Infinity) {
    for (const fold of stage.all(`${selector} >>> details`).slice(0, count)) fold.open = true;
  },

  type(selector, text) {
    const field = stage.one(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: text}));
  },

  /** Waits for the code of every element and for what it renders, for fonts, and for two frames. */
  async settled() {
    for (let calm = 0; calm < 2;) {
      const elements = stage.all('*');
      await Promise.all(elements.map((element) => element.updateComplete));
      await document.fonts.ready;
      await nextFrames();
      const isCalm = stage.all('*').length === elements.length && stage.all(UNDEFINED).length === 0;
      calm = isCalm ? calm + 1 : 0;
    }
  },
};

const nextFrames = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

function* deep(root) {
  for (const element of (root.shadowRoot ?? root).querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element);
  }
  if (root.shadowRoot) for (const element of root.querySelectorAll('*')) yield element;
}
