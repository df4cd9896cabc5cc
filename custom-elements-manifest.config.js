/**
 * What custom-elements.json says is the public API: the described parts of the elements that a page may use.
 * The analyzer alone also lists fields that only the element itself uses, and an event for each Event class.
 */
const hiddenDecorators = new Set([
  'state',
  'consume',
  'provide',
  'query',
  'queryAll',
  'queryAssignedElements',
]);

const publicApi = {
  name: 'public-api',

  /** Remembers on each class which of its fields are the element's own. */
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name.text);
    if (!declaration) return;
    declaration.hidden = node.members
      .filter((member) => ts.canHaveDecorators(member) && ts.getDecorators(member)?.some(isHidden))
      .map(({name}) => name.text);
    declaration.internal = ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal');
  },

  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.filter(({declarations}) =>
      declarations?.some(isPublicElement),
    );
    for (const module of modules) {
      module.declarations = module.declarations.filter(isPublicElement);
      const names = new Set(module.declarations.map(({name}) => name));
      module.exports = module.exports.filter(({declaration}) => names.has(declaration.name));
      module.declarations.forEach(keepPublicParts);
    }
    customElementsManifest.modules = modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    renameModules(customElementsManifest);
  },
};

function isHidden({expression}) {
  return hiddenDecorators.has((expression.expression ?? expression).getText());
}

function isPublicElement({tagName, internal}) {
  return Boolean(tagName) && !internal;
}

function keepPublicParts(declaration) {
  const {hidden = [], members = [], events = []} = declaration;
  delete declaration.hidden;
  delete declaration.internal;
  declaration.members = members.filter(
    ({name, privacy}) =>
      (privacy ?? 'public') === 'public' &&
      !name.startsWith('#') &&
      name !== 'styles' &&
      !hidden.includes(name),
  );
  declaration.events = events.filter(({name, description}) => name && description);
}

/** Consumers have dist/ and not src/. */
function renameModules(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of ['path', 'module']) {
    if (typeof value[key] === 'string')
      value[key] = value[key].replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
  }
  Object.values(value).forEach(renameModules);
}

export default {
  litelement: true,
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  plugins: [publicApi],
};
