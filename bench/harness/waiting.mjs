/** Waiting from outside of the page, where a look from within would cost what is measured. */

export async function until(holds) {
  const end = performance.now() + 180_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('The page shows no guide, or does not come to rest.');
    await pause(500);
  }
}

/** How many elements with this id are in the composed tree and visible. */
export async function countShown(page, {path, id}) {
  return page.evaluate(
    (selectors, wanted) =>
      selectors
        .reduce(
          (roots, selector) =>
            roots.flatMap((root) =>
              [...root.querySelectorAll(selector)].flatMap(({shadowRoot}) =>
                shadowRoot ? [shadowRoot] : [],
              ),
            ),
          [document],
        )
        .flatMap((root) => [...root.querySelectorAll(`#${CSS.escape(wanted)}`)])
        .filter((element) => element.checkVisibility()).length,
    path,
    id,
  );
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
