import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const browserFiles = ['{src,test,demo}/**/*.ts'];
const why = {
  html: 'Foreign text is shown by text bindings only: no markup from strings.',
  style: 'A style attribute breaks under a strict style-src: use a class or element.style.setProperty().',
};

export default ts.config(
  // The applications of test/frameworks/ are checked by their own toolchains.
  {ignores: ['dist', 'dist-demo', 'dist-made-up', 'coverage', 'test/frameworks', 'bench/.work']},
  js.configs.recommended,
  {
    files: browserFiles,
    extends: [ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      // Numbers in a sentence are what template strings are for.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
    languageOptions: {globals: globals.browser, parserOptions: {projectService: true}},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {name: 'lit/directives/unsafe-html.js', message: why.html},
            {name: 'lit/directives/unsafe-svg.js', message: why.html},
            {name: 'lit/directives/unsafe-mathml.js', message: why.html},
            {name: 'lit/directives/style-map.js', message: why.style},
            {name: 'zod', message: 'zod/mini is a sixth of its size and does not probe `new Function`.'},
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
          message: why.html,
        },
        {
          selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
          message: why.html,
        },
        {selector: 'CallExpression[callee.name=/^unsafe(HTML|SVG|MathML|Static)$/]', message: why.html},
        {selector: 'CallExpression[callee.name="styleMap"]', message: why.style},
        {
          selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/ style=/]',
          message: why.style,
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/ \\.(innerHTML|outerHTML|srcdoc)=/i]',
          message: why.html,
        },
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
      ],
    },
  },
  {
    // The authors' commands: Node, and zod's own messages.
    files: ['{src,test}/cli/**/*.ts'],
    languageOptions: {globals: globals.node},
    rules: {'no-restricted-imports': 'off'},
  },
  {
    files: ['test/**'],
    rules: {
      // chai-dom's `expect(x).to.exist` is a thenable expression.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/helpers/wait-until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'It waits a second: take the one of test/helpers/, which a busy machine does not defeat.',
        },
      ],
    },
  },
  {files: ['vite.config.ts'], extends: [ts.configs.recommended], languageOptions: {globals: globals.node}},
  {files: ['*.js', 'scripts/**', 'bench/**'], languageOptions: {globals: globals.node}},
  // Plays a browser in Node.
  {files: ['test/mutation/**'], languageOptions: {globals: {...globals.browser, ...globals.node}}},
  // Hands functions to the page that it drives.
  {
    files: ['scripts/framework-*.mjs', 'scripts/matrix/*.mjs', 'scripts/pictures/{camera,scenes,stage}.*js'],
    languageOptions: {globals: globals.browser},
  },
  {files: ['{test,demo}/**/*.js', 'bench/{harness,peers}/**'], languageOptions: {globals: globals.browser}},
);
