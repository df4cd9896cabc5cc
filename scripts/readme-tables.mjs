/**
 * Fills the README's API tables from the manifest, so that they cannot drift from the JSDoc: everything
 * between `<!-- generated:api:TAG -->` and `<!-- /generated:api:TAG -->`.
 */
import {format, resolveConfig} from 'prettier';

const section = /<!-- generated:api:([\w-]+) -->\n[^]*?<!-- \/generated:api:\1 -->/g;

/** Returns the README with its tables renewed; throws when a public element has no place in it. */
export async function fillReadme(readme, manifest) {
  const elements = new Map(
    manifest.modules.flatMap(({declarations}) => declarations).map((element) => [element.tagName, element]),
  );
  const missing = new Set(elements.keys());
  const filled = readme.replace(section, (_, tag) => {
    const element = elements.get(tag);
    if (!element) throw new Error(`README.md has a section api:${tag}, but no public element has this tag.`);
    missing.delete(tag);
    return `<!-- generated:api:${tag} -->\n\n${describeElement(element)}\n\n<!-- /generated:api:${tag} -->`;
  });
  if (missing.size > 0) throw new Error([...missing].map(markersMissing).join('\n'));
  return format(filled, {...(await resolveConfig('README.md')), parser: 'markdown'});
}

function markersMissing(tag) {
  return `README.md lacks the markers <!-- generated:api:${tag} --> and <!-- /generated:api:${tag} -->.`;
}

function describeElement({attributes = [], members = [], events = [], slots = [], cssParts = [], ...rest}) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const methods = members.filter(({kind}) => kind === 'method');
  const onlyAttributes = attributes.filter(({fieldName}) => !fieldName);
  const properties = [
    ...fields.map((field) => [code(field.attribute), code(field.name), ...typeAndText(field)]),
    ...onlyAttributes.map((attribute) => [code(attribute.name), code(), ...typeAndText(attribute)]),
  ];
  return [
    table(['Attribute', 'Property', 'Type', 'Default', 'Meaning'], properties),
    table(
      ['Event', 'Class', 'When'],
      events.map((event) => [code(event.name), code(event.type?.text), text(event)]),
    ),
    table(
      ['Method', 'What it does'],
      methods.map((method) => [code(signature(method)), text(method)]),
    ),
    table(
      ['Slot', 'What it takes'],
      slots.map((slot) => [slot.name ? code(slot.name) : '(default)', text(slot)]),
    ),
    table(
      ['CSS part', 'What it is'],
      cssParts.map((part) => [code(part.name), text(part)]),
    ),
    table(
      ['Custom property', 'Default', 'What it sets'],
      (rest.cssProperties ?? []).map((property) => [
        code(property.name),
        code(property.default),
        text(property),
      ]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function signature({name, parameters = []}) {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}

function typeAndText(field) {
  return [code(field.type?.text.replaceAll(' | undefined', '')), code(field.default), text(field)];
}

function table(heads, rows) {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(value) {
  return value ? `\`${escapeCell(value)}\`` : '-';
}

function text({description = '', summary = ''}) {
  return escapeCell(description || summary);
}

function escapeCell(value) {
  return value.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
