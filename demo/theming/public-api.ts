import manifest from '../../custom-elements.json' with {type: 'json'};

export interface Property {
  readonly name: string;
  readonly description: string;
  readonly kind: 'color' | 'font' | 'length';
  /** The default; for a colour in a light and in a dark page. */
  readonly light: string;
  readonly dark: string;
}

export interface Part {
  readonly name: string;
  readonly description: string;
}

/** What this page reads of a declaration in the manifest. */
interface Declaration {
  readonly tagName: string;
  readonly cssParts?: readonly Part[];
  readonly cssProperties?: readonly {
    readonly name: string;
    readonly description: string;
    readonly default: string;
  }[];
}

const modules: readonly {readonly declarations: readonly Declaration[]}[] = manifest.modules;
const element = modules
  .flatMap(({declarations}) => declarations)
  .find(({tagName}) => tagName === 'whitelist-guide');

/** Every custom property of the guide, as its documentation lists them. */
export const PROPERTIES: readonly Property[] = (element?.cssProperties ?? []).map((property) => {
  const {name, description, default: light} = property;
  const [text, dark] = description.split(/\s*Dark: (#\w+)\.?/);
  return {name, description: text ?? '', kind: kindOf(name), light, dark: dark ?? light};
});

/** Every part of the guide; a description may name further ones. */
export const PARTS: readonly Part[] = (element?.cssParts ?? []).flatMap(({name, description}) => [
  {name, description: description.split(/; /)[0] ?? ''},
  ...[...description.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, further = '']) => ({
    name: further,
    description: `One kind of \`${name}\`.`,
  })),
]);

function kindOf(name: string): Property['kind'] {
  if (name.endsWith('-color')) return 'color';
  return name.endsWith('-font-family') ? 'font' : 'length';
}
