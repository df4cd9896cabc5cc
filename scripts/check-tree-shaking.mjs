/**
 * Fails when an application that takes only a class of an error out of the package gets Lit or an element with it:
 * the index has to stay free of side effects, and `sideEffects` in package.json has to say so.
 */
import {build} from 'vite';

const entry = 'virtual:application';
const limit = 2048;

const bundle = await build({
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'application',
      resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
      load: (id) =>
        id === `\0${entry}`
          ? `import {GuideError} from ${JSON.stringify(`${process.cwd()}/dist/index.js`)};\nglobalThis.caught = GuideError;`
          : undefined,
    },
  ],
  build: {write: false, rolldownOptions: {input: entry, output: {format: 'es'}}},
});
const {output} = Array.isArray(bundle) ? bundle[0] : bundle;
const size = output.reduce((sum, file) => sum + (file.code?.length ?? 0), 0);
const modules = output.flatMap((file) => Object.keys(file.modules ?? {}));
const strangers = modules.filter((id) => /node_modules|\/dist\/(elements|context)\//.test(id));

console.log(`A bundle with GuideError alone: ${size} bytes of ${modules.length} modules.`);
for (const id of strangers) console.error(`It carries ${id}.`);
if (size > limit) console.error(`It may have ${limit} bytes.`);
if (strangers.length > 0 || size > limit) process.exitCode = 1;
