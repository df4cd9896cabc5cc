import {find} from '../shared/find.js';
import {followRadios} from '../shared/follow-radios.js';
import {languageName} from '../shared/language-name.js';
import type {Direction, Preview} from './preview.js';
import {LOCALES} from './shipped-guides.js';

/** Lets the controls above the preview decide how wide it is, and how it looks. */
export function followPreviewControls(preview: Preview, stage: HTMLElement, frame: HTMLElement): void {
  const scale = find('#scale', HTMLElement);
  const words = find('#words', HTMLSelectElement);
  let width = 'full';

  const fit = (): void => {
    const room = stage.clientWidth - 2 * parseFloat(getComputedStyle(stage).paddingInlineStart);
    const wanted = width === 'full' ? room : Number(width);
    const zoom = Math.min(1, room / wanted);
    frame.style.setProperty('inline-size', width === 'full' ? '100%' : `${width}px`);
    // A guide that is wider than its pane is shown smaller: it is laid out for its own width all the same.
    frame.style.setProperty('zoom', String(zoom));
    scale.textContent = zoom < 1 ? `at ${Math.round(zoom * 100)} %` : '';
  };

  followRadios('width', (value) => {
    width = value;
    fit();
  });
  new ResizeObserver(fit).observe(stage);

  followRadios('theme', (value) => {
    frame.dataset['theme'] = value;
  });
  followRadios('direction', (value) => {
    preview.direction = value as Direction;
  });

  words.append(...LOCALES.map((locale) => new Option(languageName(locale), locale)));
  words.addEventListener('change', () => {
    preview.locale = words.value || undefined;
  });
}
