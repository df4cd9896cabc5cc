import {guideMarkup} from '../shared/markup.js';

/**
 * The physical limit: markup and style, no script. Ticks and answers are the browser's own and the choice of a key type
 * is a selector; nothing is kept, and nothing is counted.
 */
export function staticGuide(guide, name = 'key-type') {
  return guideMarkup(guide, name);
}

/** Shows what is for the chosen key type. */
export function staticStyles({keyTypes = []}) {
  const chosen = (id) => `.guide:has(.option input[value="${id}"]:checked)`;
  return [
    '[data-types]{display:none}',
    ...keyTypes.map(({id}) => `${chosen(id)} [data-types~="${id}"]{display:revert}`),
    ...keyTypes.map(({id}) => `${chosen(id)} .substep[data-types~="${id}"]{display:flex}`),
    ...keyTypes.map(({id}) => `${chosen(id)} .hint{display:none}`),
    `${chosen('')} .unsure{display:block!important}`,
  ].join('\n');
}

/** For very long guides: what is out of sight is neither laid out nor painted. Find-in-page still finds it. */
export const offscreenStyles =
  '.step,.entry{content-visibility:auto}.step{contain-intrinsic-size:auto 14em}.entry{contain-intrinsic-size:auto 3em}';
