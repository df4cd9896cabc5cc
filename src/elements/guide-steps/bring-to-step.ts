import type {Guide} from '../../model/guide.schema.js';
import {findPlace, pickerStep} from '../../model/search-steps.js';
import {bringTo} from '../shared/bring-to.js';

/** The tick of a sub-step, the title of a step. */
const FOCUSED = ':scope > input, :scope > .content > :is(h1, h2, h3, h4, h5, h6)';

/** Moves the reader to a step. One for another key type is not there: then to the choice of key type. */
export function bringToStep(root: ParentNode, guide: Guide, id: string): void {
  if (!findPlace(guide, id)) return;
  const find = (step = ''): Element | null => root.querySelector(`li#${CSS.escape(step)}`);
  const place = find(id) ?? find(pickerStep(guide));
  const focused = place?.querySelector<HTMLElement>(FOCUSED);
  if (place && focused) bringTo(place, focused);
}
