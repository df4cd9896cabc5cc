/** What a reader may be at: steps, answers, notices, links, boxes. */
const PLACES = 'details, li[id], a[href], summary, input, h1, h2, h3, h4, h5, h6';

/** Those of them that say by themselves which they are. */
const MARKS = 'details, li[id], h1, h2, h3, h4, h5, h6';

/**
 * Notes where a reader is in the one tree: what is unfolded, what has the focus, what is at the top of the screen.
 *
 * @returns lets the other tree show the same, as soon as it stands in the place of the first
 */
export function bringPlaceOver(before: readonly Element[], live: Element): () => void {
  const old = deepElements(before).filter((element) => element.matches(PLACES));
  const unfolded = old.filter((element) => element.matches('details[open]')).map(keyOf);
  const focused = old.find((element) => element.matches(':focus'));
  const seen = old.find(
    (element) => element.matches(MARKS) && element.checkVisibility() && topOf(element) >= 0,
  );
  const offset = seen ? topOf(seen) : 0;
  const first = before.find((element) => element.checkVisibility());
  const isWithin = first !== undefined && topOf(first) < 0;
  const [focusKey, seenKey] = [focused && keyOf(focused), seen && isWithin ? keyOf(seen) : undefined];
  return () => {
    // Most readers have done nothing yet.
    if (unfolded.length === 0 && focusKey === undefined && seenKey === undefined) return;
    const now = new Map(
      deepElements([live])
        .filter((element) => element.matches(PLACES))
        .map((element) => [keyOf(element), element] as const)
        .reverse(), // The first of two that are alike counts.
    );
    for (const key of unfolded) now.get(key)?.setAttribute('open', '');
    const place = focusKey === undefined ? undefined : now.get(focusKey);
    if (place instanceof HTMLElement) place.focus({preventScroll: true});
    const found = seenKey === undefined ? undefined : now.get(seenKey);
    if (!found) return;
    const moved = topOf(found) - offset;
    if (Math.abs(moved) >= 1) scrollBy({top: moved, behavior: 'instant'});
  };
}

/** All elements of a tree, also those in open shadow roots. */
export function deepElements(roots: readonly Element[]): readonly Element[] {
  const found: Element[] = [];
  const add = (element: Element): void => {
    found.push(element);
    element.shadowRoot?.querySelectorAll('*').forEach(add);
  };
  for (const root of roots) [root, ...root.querySelectorAll('*')].forEach(add);
  return found;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/**
 * The same thing in another rendering: by its id where it has one, otherwise by its words or its address. What unfolds
 * a key type is a radio button there.
 */
function keyOf(element: Element): string {
  const {localName, id} = element;
  const host = (element.getRootNode() as ShadowRoot).host as Element | undefined;
  const place = host?.getAttribute('data-element') ?? host?.localName ?? '';
  const summary = element.matches('details') ? element.querySelector('summary') : element;
  const words = (summary?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const keyType = element.matches('summary') && element.parentElement?.getAttribute('data-key-type');
  if (typeof keyType === 'string') return [place, 'input', '', keyType, ''].join(' ');
  const what = id === '' ? [element.getAttribute('href'), element.getAttribute('value'), words] : [id];
  return [place.replace('walkthrough', 'steps'), localName, ...what].join(' ');
}
