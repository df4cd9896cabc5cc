/** Makes the elements known to Preact: `import type {} from 'whitelist-guide/preact'`. */
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {CustomProperties, ElementTypes} from './element-types.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof ElementTypes> = ElementTypes[Tag]['attributes'] &
  ElementTypes[Tag]['properties'] &
  Listeners<ElementTypes[Tag]['events']>;

/** What Preact takes for one of the elements. */
export type WhitelistElementProps<Tag extends keyof ElementTypes> = Own<Tag> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof Own<Tag>> &
  ClassAttributes<ElementTypes[Tag]['element']>;

type Elements = {[Tag in keyof ElementTypes]: WhitelistElementProps<Tag>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomProperties {}
}
