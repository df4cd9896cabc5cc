/** Scrolls to a place and moves the focus there. Its ring is seen by readers with a mouse too: they have to find it. */
export function bringTo(place: Element, focused: HTMLElement): void {
  if (focused.tabIndex < 0) focused.tabIndex = -1;
  focused.setAttribute('data-pointed', '');
  focused.addEventListener(
    'blur',
    () => {
      focused.removeAttribute('data-pointed');
    },
    {once: true},
  );
  focused.focus({preventScroll: true});
  const {matches: isStill} = matchMedia('(prefers-reduced-motion: reduce)');
  place.scrollIntoView({block: 'start', behavior: isStill ? 'instant' : 'auto'});
}
