/** Makes the elements known to Solid: `import type {} from 'whitelist-guide/solid'`. */
import type {JSX} from 'solid-js';
import type {ElementTypes} from './element-types.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Prefixed<Properties> = {[Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name]};

type Own<Tag extends keyof ElementTypes> = ElementTypes[Tag]['attributes'] &
  ElementTypes[Tag]['properties'] &
  Prefixed<ElementTypes[Tag]['properties']> &
  Listeners<ElementTypes[Tag]['events']>;

/** What Solid takes for one of the elements. */
export type WhitelistElementProps<Tag extends keyof ElementTypes> = Own<Tag> &
  Omit<JSX.HTMLAttributes<ElementTypes[Tag]['element']>, keyof Own<Tag>>;

type Elements = {[Tag in keyof ElementTypes]: WhitelistElementProps<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
