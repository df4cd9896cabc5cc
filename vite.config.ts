import {chmodSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {
  defineConfig,
  type BuildEnvironmentOptions,
  type EnvironmentOptions,
  type Plugin,
  type UserConfig,
} from 'vite';
import {inlineRuntime} from './scripts/inline-runtime.mjs';
import {licenseTexts, packageFolders} from './scripts/licenses.mjs';
import {keepZodToItself, letLitBeRefused} from './scripts/package-patches.mjs';

const project = fileURLToPath(new URL('.', import.meta.url));
const target = 'es2022';
const {dependencies} = JSON.parse(readFileSync(`${project}package.json`, 'utf8')) as {dependencies: object};
const packages = Object.keys(dependencies);

/** Shortens html`…` and css`…` in what a page loads. The npm modules keep theirs, and with them their line numbers. */
const minifyTemplates: Plugin = {
  ...(literalsHtmlCssMinifier({include: ['src/**/*.ts'], failOnError: true}) as Plugin),
  enforce: 'pre',
  applyToEnvironment: ({name}) => name !== 'npm',
};

// `dist/` is shared: scripts/build.mjs empties it first.
const shared: BuildEnvironmentOptions = {target, outDir: 'dist', emptyOutDir: false, copyPublicDir: false};

const inGuide = (...names: readonly string[]) => names.map((name) => `elements/guide-${name}/`);

/** What every guide shows at once is one file: five small ones would take more time and more bytes. */
const SHOWN_FIRST = modulePattern(
  'elements/shared/guide-core.ts',
  'elements/whitelist-guide/guide-view.ts',
  'state/guide-words.ts',
  'state/built-in-index.ts',
  ...inGuide('steps', 'progress', 'key-types', 'trust', 'accounts', 'next-account'),
);

/**
 * For the files of which nearly everything runs at once: V8 then compiles them off the main thread, and not function by
 * function when each is first called. To other engines it is a comment.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';
const isAtOnce = (name: string) => name === 'whitelist-guide' || name === 'guide';

/** What stands below the steps. */
const SHOWN_LAST = modulePattern(...inGuide('answers', 'help', 'feedback', 'sources'));

/** `whitelist-guide.js`: an ES module, everything in it, with the rare parts as chunks beside it. */
const client: EnvironmentOptions = {
  build: {
    ...shared,
    lib: {entry: {'whitelist-guide': 'src/embed.ts'}, formats: ['es']},
    rolldownOptions: {
      // Both lines: what a page starts with is this one file, so one `integrity` covers it and nothing waits for
      // a second one. The lazy chunks import what they share from it.
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          groups: [
            {name: 'start', test: /src\/embed\.ts$/, priority: 3},
            {name: 'guide', test: SHOWN_FIRST, priority: 2},
            {name: 'rest', test: SHOWN_LAST, priority: 1},
          ],
        },
        entryFileNames: '[name].js',
        // Pages name the one that every guide needs, to have it at once: its name stays.
        chunkFileNames: ({name}) =>
          name === 'guide' ? 'whitelist-guide.guide.js' : 'whitelist-guide.[name].[hash].js',
        minify: true,
        // Said once here, and in full in licenses.txt: Lit says it at the head of each of its modules.
        comments: {legal: false, annotation: false, jsdoc: false},
        postBanner: ({isEntry, name}) =>
          [isAtOnce(name) ? COMPILE_AHEAD : '', isEntry ? '/*! licenses.txt */' : '']
            .filter(Boolean)
            .join('\n'),
      },
    },
  },
};

/** `whitelist-guide.iife.js`: the same for a classic script, in one file. */
const iife = classic('whitelist-guide.iife', 'src/embed.ts');

/** `whitelist-guide.mount.js`: guides where a site marks places for them. Also runs as a module. */
const mount = classic('whitelist-guide.mount', 'src/mount.ts');

/** `whitelist-guide.wake.js`: for pages on which a guide is prerendered. A module, since it knows by that where it lies. */
const wake = alone('es', 'whitelist-guide.wake', 'src/wake.ts');

/** `whitelist-guide.frame.js`: for the pages that show a guide in a frame. */
const frame = classic('whitelist-guide.frame', 'src/frame.ts');

/** `index.js`, `define.js` and a module a source file: for bundlers, which bring their own copy of Lit. */
const npm: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...shared,
    minify: false,
    sourcemap: true,
    lib: {entry: {index: 'src/index.ts', define: 'src/define.ts'}, formats: ['es']},
    rolldownOptions: {
      external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({name}) => `${name.replace(/^_virtual\/.*\//, '_virtual/')}.js`,
      },
    },
  },
};

/** `cli/main.js` and `cli/server.js`: commands and rendering for Node, with all that they need, and a chunk a command. */
const cli: EnvironmentOptions = {
  consumer: 'server',
  resolve: {noExternal: true},
  build: {
    ...shared,
    target: 'node20',
    outDir: 'dist/cli',
    minify: false,
    lib: {entry: {main: 'src/cli/main.ts', server: 'src/server/index.ts'}, formats: ['es']},
    rolldownOptions: {
      platform: 'node',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js', // In the same folder as main.js: the preview finds its page beside itself.
        banner: ({name}) => (name === 'main' ? '#!/usr/bin/env node' : ''),
        comments: {legal: true, annotation: false, jsdoc: false},
      },
    },
  },
};

const library: UserConfig = {
  plugins: [
    minifyTemplates,
    leaveOnlyWords(),
    keepZodToItself(),
    letLitBeRefused(),
    inlineRuntime(),
    emitPreviewPage(),
    emitLicenses(),
    letRun(),
  ],
  builder: {},
  environments: {client, iife, mount, wake, frame, npm, cli},
};

function modulePattern(...paths: readonly string[]): RegExp {
  return new RegExp(`/src/(?:${paths.join('|').replaceAll('.', '\\.')})`);
}

function classic(name: string, entry: string): EnvironmentOptions {
  return {...alone('iife', name, entry), define: {'import.meta.url': 'undefined'}};
}

/** One file with all that it needs. */
function alone(format: 'es' | 'iife', name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...shared,
      // Vite wants a global's name here. None is made, since the entry exports nothing.
      lib: {entry: {[name]: entry}, formats: [format], name: 'WhitelistGuide'},
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          codeSplitting: false,
          minify: true,
          comments: {legal: true, annotation: false, jsdoc: false},
        },
      },
    },
  };
}

/** Every `demo/*.html` and `demo/<name>/index.html`; their URLs in the demo are their paths here. */
const demoPages = () =>
  readdirSync('demo', {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^([^/]+\.html|[^/]+\/index\.html)$/.test(path))
    .map((path) => `demo/${path}`);

/** The demo as static pages. `build-content` puts guides/ and locales/ beside its scripts, in assets/. */
const demo = (): UserConfig => ({
  root: 'demo',
  plugins: [minifyTemplates, resolveFromProject()],
  build: {
    target,
    outDir: '../dist-demo',
    emptyOutDir: true,
    // In the order of the imports: the guard against clobbered names runs before Lit.
    rolldownOptions: {input: demoPages(), output: {strictExecutionOrder: true}},
  },
});

const server: UserConfig = {
  plugins: [redirectToDemo()],
  server: {open: '/demo/', watch: {ignored: ['**/dist/**', '**/dist-demo/**', '**/dist-made-up/**']}},
  optimizeDeps: {entries: ['demo/**/*.html']},
};

export default defineConfig(({command, mode}) => ({
  base: './',
  publicDir: false,
  ...(command === 'serve' ? server : mode === 'demo' ? demo() : library),
}));

/** Beside the words their file says for translators what it is: nothing that a page reads. */
function leaveOnlyWords(): Plugin {
  return {
    name: 'leave-only-words',
    enforce: 'pre',
    applyToEnvironment: ({name}) => name === 'client' || name === 'iife',
    transform: {
      filter: {id: /\/src\/locales\/en\.json$/},
      handler(code) {
        // Some editors begin a file with a byte order mark, which Vite leaves in the text.
        const {messages} = JSON.parse(code.replace(/^\uFEFF/, '')) as {messages: object};
        return JSON.stringify({messages});
      },
    },
  };
}

/** The page of the command `preview` goes along as it is: it is served, not imported. */
function emitPreviewPage(): Plugin {
  const folder = `${project}src/cli/preview/page/`;
  return {
    name: 'emit-preview-page',
    applyToEnvironment: ({name}) => name === 'cli',
    generateBundle() {
      for (const file of readdirSync(folder))
        this.emitFile({type: 'asset', fileName: `page/${file}`, source: readFileSync(folder + file)});
    },
  };
}

/** The commands carry other people's code; its terms go along. */
function emitLicenses(): Plugin {
  return {
    name: 'emit-licenses',
    applyToEnvironment: ({name}) => name === 'cli',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const source = licenseTexts(packageFolders(modules));
      this.emitFile({type: 'asset', fileName: 'licenses.txt', source});
    },
  };
}

/** npm makes the command executable when it links it, and not again when a build has written it anew. */
function letRun(): Plugin {
  return {
    name: 'let-run',
    applyToEnvironment: ({name}) => name === 'cli',
    writeBundle({dir = ''}) {
      chmodSync(join(dir, 'main.js'), 0o755);
    },
  };
}

/** Lets a demo page name `/src/…` as it does in the dev server, whose root is the project. */
function resolveFromProject(): Plugin {
  return {
    name: 'resolve-from-project',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('/src/') ? `${project}${id.slice(1)}` : undefined),
  };
}

function redirectToDemo(): Plugin {
  return {
    name: 'redirect-to-demo',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, {location: '/demo/'}).end();
      });
    },
  };
}
