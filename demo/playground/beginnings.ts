import {readEarlierDraft} from './drafts.js';
import {SHIPPED_GUIDES, loadShipped} from './shipped-guides.js';
import {STARTER} from './starter.js';

/** Something that a guide can begin with. */
export interface Beginning {
  readonly label: string;
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

const SHIPPED: readonly Beginning[] = SHIPPED_GUIDES.map((guide) => ({
  label: guide.locale === 'en' ? guide.name : `${guide.name}, ${guide.locale}`,
  load: () => loadShipped(guide),
}));

/** All that a guide can begin with, the author's own first. */
export function beginnings(): readonly Beginning[] {
  const draft = readEarlierDraft();
  const earlier = draft === undefined ? [] : [{label: 'Earlier draft', load: () => Promise.resolve(draft)}];
  return [...earlier, EXAMPLE, BLANKS, ...SHIPPED];
}

/** What a newcomer sees. A guide that cannot be loaded is no reason to show nothing. */
export async function firstText(): Promise<string> {
  const shown = SHIPPED_GUIDES.find(({exchange}) => exchange === 'bitmart') ?? SHIPPED_GUIDES[0];
  return shown ? loadShipped(shown).catch(() => STARTER) : STARTER;
}
