/** Makes the elements known to React: `import type {} from 'whitelist-guide/jsx'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {CustomProperties, ElementTypes} from './element-types.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof ElementTypes> = ElementTypes[Tag]['attributes'] &
  ElementTypes[Tag]['properties'] &
  Listeners<ElementTypes[Tag]['events']> & {class?: string | undefined};

type Common<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** What React takes for one of the elements. */
export type WhitelistElementProps<Tag extends keyof ElementTypes> = Own<Tag> &
  Omit<Common<ElementTypes[Tag]['element']>, keyof Own<Tag>>;

type Elements = {[Tag in keyof ElementTypes]: WhitelistElementProps<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomProperties {}
}
