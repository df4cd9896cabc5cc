/** Makes the elements known to the markup of Svelte: `import type {} from 'whitelist-guide/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementTypes} from './element-types.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof ElementTypes> = ElementTypes[Tag]['attributes'] &
  ElementTypes[Tag]['properties'] &
  Listeners<ElementTypes[Tag]['events']>;

/** What Svelte's markup takes for one of the elements. */
export type WhitelistElementAttributes<Tag extends keyof ElementTypes> = Own<Tag> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof Own<Tag>>;

type Elements = {[Tag in keyof ElementTypes]: WhitelistElementAttributes<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
