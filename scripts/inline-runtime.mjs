/**
 * A file with several lazy parts needs a function of the bundler, which a page would have to ask for and wait for in
 * a file of its own. It has 150 bytes, so each file that needs it gets a copy.
 *
 * @returns {import('vite').Plugin}
 */
export function inlineRuntime() {
  return {
    name: 'inline-runtime',
    applyToEnvironment: ({name}) => name === 'client',
    generateBundle(_, bundle) {
      const runtime = Object.values(bundle).find(({name}) => name === 'rolldown-runtime');
      if (!runtime) return;
      const [, body, local] = /^([^]*?);?export\{(\w+)\};?\s*$/.exec(runtime.code) ?? [];
      if (!body) this.error('The function of the bundler is written in another way now.');
      const path = runtime.fileName.replaceAll('.', '\\.');
      const statement = new RegExp(`import\\{${local}(?: as (\\w+))?\\}from["'\`]\\./${path}["'\`];`);
      for (const chunk of Object.values(bundle)) {
        if (!chunk.imports?.includes(runtime.fileName)) continue;
        if (!statement.test(chunk.code))
          this.error(`${chunk.fileName} imports the function of the bundler in another way now.`);
        const inline = (_match, name = local) => `const ${name}=(()=>{${body};return ${local}})();`;
        chunk.code = chunk.code.replace(statement, inline);
      }
      delete bundle[runtime.fileName];
    },
  };
}
