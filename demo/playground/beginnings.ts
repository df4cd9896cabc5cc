import {languageName} from '../shared/language-name.js';
import {readEarlierDraft} from './drafts.js';
import {isEnglish, loadShipped, SHIPPED_GUIDES, type ShippedGuide} from './shipped-guides.js';
import {STARTER} from './starter.js';

/** Something that a guide can begin with. */
export interface Beginning {
  readonly label: string;
  /** What is enough of a label beside the guide that this one is a translation of. */
  readonly short?: string;
  readonly translations?: readonly Beginning[];
  readonly load: () => Promise<string>;
}

const EXAMPLE: Beginning = {label: 'Small example', load: () => Promise.resolve(STARTER)};

/** What the command `new` writes. */
const BLANKS: Beginning = {
  label: 'Starter with blanks',
  load: async () => {
    const {starterGuide} = await import('../../src/cli/new/starter.js');
    const guide = starterGuide({id: 'my-exchange', name: 'My Exchange', schema: undefined});
    return `${JSON.stringify(guide, undefined, 2)}\n`;
  },
};

/** English first: what the others are translated from. */
const SHIPPED: readonly Beginning[] = [...new Set(SHIPPED_GUIDES.map(({exchange}) => exchange))].flatMap(
  (exchange) => {
    const [first, ...others] = SHIPPED_GUIDES.filter((guide) => guide.exchange === exchange).sort(
      (a, b) => Number(isEnglish(b)) - Number(isEnglish(a)),
    );
    return first ? [{...toBeginning(first), translations: others.map(toBeginning)}] : [];
  },
);

function toBeginning(guide: ShippedGuide): Beginning {
  return {
    label: isEnglish(guide) ? guide.name : `${guide.name}, ${languageName(guide.locale)}`,
    short: guide.locale,
    load: () => loadShipped(guide),
  };
}

/** All that a guide can begin with, the author's own first. */
export function beginnings(): readonly Beginning[] {
  const draft = readEarlierDraft();
  const earlier = draft === undefined ? [] : [{label: 'Earlier draft', load: () => Promise.resolve(draft)}];
  return [...earlier, EXAMPLE, BLANKS, ...SHIPPED];
}

/** What a newcomer sees. A guide that cannot be loaded is no reason to show nothing. */
export async function firstText(): Promise<string> {
  const shown =
    SHIPPED_GUIDES.find((guide) => guide.exchange === 'bitmart' && isEnglish(guide)) ?? SHIPPED_GUIDES[0];
  return shown ? loadShipped(shown).catch(() => STARTER) : STARTER;
}
