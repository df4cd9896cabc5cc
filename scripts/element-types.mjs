/**
 * Writes what the elements take and send as TypeScript, from the manifest. The types of the frameworks in
 * scripts/framework-types/ are made of it, so that a new attribute or event is known to all of them.
 */

/** The text of dist/element-types.d.ts. */
export function elementTypes(manifest) {
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const classes = elements.flatMap(({name, events = []}) => [name, ...events.map(({type}) => type.text)]);
  const properties = new Map(
    elements.flatMap(({cssProperties = []}) =>
      cssProperties.map(({name, description}) => [name, description]),
    ),
  );
  return `import type {${[...new Set(classes)].sort().join(', ')}} from './index.js';

/** What each element takes and sends, by its tag. */
export interface ElementTypes {
${elements.map(elementType).join('')}}

/** Custom properties for a \`style\` in markup. */
export interface CustomProperties {
${[...properties].map(([name, text]) => entry(name, 'string', text, 2)).join('')}}
`;
}

function elementType({tagName, name, attributes = [], members = [], events = []}) {
  const fields = members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
  const typeOf = (field) => `${name}['${field}']`;
  // Where both have one name, frameworks set the property.
  const own = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return `  '${tagName}': {
    element: ${name};
    /** By their names in markup, where a property has another one. */
    attributes: {
${own.map((attribute) => entry(attribute.name, attributeType(attribute, typeOf(attribute.fieldName)), attribute.description, 6)).join('')}    };
    properties: {
${fields.map((field) => entry(field.name, typeOf(field.name), field.description, 6)).join('')}    };
    events: {
${events.map(({name: event, type, description}) => `${comment(description, 6)}      '${event}': ${type.text} & {readonly currentTarget: ${name}};\n`).join('')}    };
  };
`;
}

/** In markup a number may be a text, and a list is one. */
function attributeType({type}, property) {
  if (type.text === 'number') return `${property} | \`\${number}\``;
  return type.text.includes('[]') ? 'string' : property;
}

function entry(name, type, description, indent) {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `${comment(description, indent)}${' '.repeat(indent)}${key}?: ${type} | undefined;\n`;
}

function comment(text, indent) {
  return text ? `${' '.repeat(indent)}/** ${text.replaceAll('*/', '*\\/')} */\n` : '';
}
