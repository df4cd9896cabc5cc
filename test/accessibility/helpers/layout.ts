import {everyElement} from './actions.js';

/** Side of the smallest target that WCAG 2.2 allows (2.5.8), in CSS pixels. */
const SMALLEST_TARGET = 24;
const CONTROLS = 'a[href], button, input, select, textarea, summary';
/** What browsers make of fractions of a pixel. */
const TOLERANCE = 1;

/** What a reader has to scroll sideways for: what stands beyond the window, and boxes that scroll by themselves. */
export function clippedElements(root: Element): readonly string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const page = scrollWidth > clientWidth ? [`The page is ${scrollWidth} px wide`] : [];
  return [
    ...page,
    ...shownElements(root)
      .filter((element) => isBeyondWindow(element) || scrollsSideways(element))
      .map(nameOf),
  ];
}

/** Controls that are too small, but for links within a line of text. */
export function smallTargets(root: Element): readonly string[] {
  return shownElements(root)
    .filter((element) => element.matches(CONTROLS) && !isInText(element))
    .map((element) => [element, targetOf(element)] as const)
    .filter(([, {width, height}]) => Math.min(width, height) < SMALLEST_TARGET)
    .map(([element, {width, height}]) => `${nameOf(element)}: ${width.toFixed(1)} x ${height.toFixed(1)}`);
}

function isBeyondWindow(element: Element): boolean {
  const {left, right} = element.getBoundingClientRect();
  return left < -TOLERANCE || right > innerWidth + TOLERANCE;
}

/** The text in a field moves with the cursor, and nobody reads a page by it. */
function scrollsSideways(element: Element): boolean {
  if (element.matches('input, textarea')) return false;
  const {overflowX} = getComputedStyle(element);
  return element.scrollWidth > element.clientWidth + TOLERANCE && /auto|scroll|hidden|clip/.test(overflowX);
}

/** A label around a control is pressed like the control itself. */
function targetOf(element: Element): DOMRect {
  return (element.closest('label') ?? element).getBoundingClientRect();
}

function isInText(element: Element): boolean {
  const text = element.closest('p, li, small')?.textContent.trim() ?? '';
  return getComputedStyle(element).display === 'inline' && text.length > element.textContent.trim().length;
}

/** Elements that take room on the screen: not those that only screen readers get. */
function shownElements(root: Element): readonly Element[] {
  return everyElement(root).filter((element) => {
    const {width, height} = element.getBoundingClientRect();
    return width > 1 && height > 1 && !element.closest('.visually-hidden');
  });
}

function nameOf(element: Element): string {
  const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName} class="${element.className}"> ${element.id} "${text}"`;
}
