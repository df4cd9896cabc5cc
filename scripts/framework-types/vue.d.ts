/** Makes the elements known to the templates of Vue: `import type {} from 'whitelist-guide/vue'`. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {ElementTypes} from './element-types.js';

type Own<Tag extends keyof ElementTypes> = ElementTypes[Tag]['attributes'] & ElementTypes[Tag]['properties'];

type Emits<Events> = {[Name in keyof Events]: (event: Events[Name]) => void};

/** Vue's own list leaves it out, for its slots are others. */
interface SlotAttribute {
  slot?: string | undefined;
}

/** What Vue's templates take for one of the elements. */
export type WhitelistElement<Tag extends keyof ElementTypes> = new () => ElementTypes[Tag]['element'] & {
  /** For the types of templates only. */
  $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>> & SlotAttribute & PublicProps;
  /** For the types of templates only. */
  $emit: EmitFn<Emits<ElementTypes[Tag]['events']>>;
};

type Elements = {[Tag in keyof ElementTypes]: WhitelistElement<Tag>};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
