import {builtInContent} from '../../src/state/built-in-content.js';
import {VERSION} from '../../src/version.js';
import {ruleOf, type Theme} from '../theming/themes.js';

export type Route = 'module' | 'classic' | 'npm' | 'iframe' | 'prerendered';

/** What the author has chosen. What is undefined keeps its default, and is not written. */
export interface Choice {
  readonly route: Route;
  readonly exchange: string;
  readonly locale: string | undefined;
  readonly keyType: string | undefined;
  readonly headingLevel: number;
  /** Where the files of a release lie, with a slash at the end. */
  readonly folder: string;
  /** The hash of the script, where it is to be pinned. */
  readonly hash: string | undefined;
  readonly theme: Theme;
}

/** Something to copy. */
export interface Snippet {
  readonly title: string;
  readonly code: string;
  readonly note?: string;
}

/** The script of each route that has one. */
export const SCRIPTS: Readonly<Record<Route, string | undefined>> = {
  module: 'whitelist-guide.js',
  classic: 'whitelist-guide.iife.js',
  npm: undefined,
  iframe: undefined,
  prerendered: 'whitelist-guide.js',
};

/** The code of a choice, as the README has it. */
export function snippetsOf(choice: Choice): readonly Snippet[] {
  switch (choice.route) {
    case 'npm':
      return [...bundled(choice), ...styled(choice), policy(choice)];
    case 'iframe':
      return framed(choice);
    case 'prerendered':
      return [...prerendered(choice), ...styled(choice), policy(choice)];
    default:
      return [...onPage(choice), ...styled(choice), policy(choice)];
  }
}

/** A frame takes no style of the page around it, and shows the guide in a language that it has. */
function framed({exchange, locale = 'en', keyType, folder}: Choice): readonly Snippet[] {
  const hasOwnPage = builtInContent.known.guides[exchange]?.includes(locale) ?? false;
  const address = hasOwnPage
    ? `frame/${exchange}/${locale}.html${keyType ? `?key-type=${keyType}` : ''}`
    : `frame.html?exchange=${exchange}&locale=${locale}${keyType ? `&key-type=${keyType}` : ''}`;
  return [
    {
      title: 'HTML',
      code: `<iframe\n  src="${attributeText(folder + address)}"\n  title="IP whitelist guide"\n  width="100%"\n  height="800"\n  sandbox="allow-scripts allow-popups"\n  allow="clipboard-write; fullscreen"\n></iframe>`,
      note: 'The files need the header `Access-Control-Allow-Origin: *`. Colours and the level of the title are those of the frame. Give it a height of its own, or let the page follow it: the README tells how.',
    },
    {
      title: 'Content Security Policy',
      code: `frame-src ${originOf(folder)}`,
      note: 'What the page around the frame needs, if it has a policy.',
    },
  ];
}

function prerendered(choice: Choice): readonly Snippet[] {
  const {exchange, locale, folder} = choice;
  const language = locale === undefined ? '' : ` --locale ${locale}`;
  return [
    {
      title: 'Command',
      code: `npx whitelist-guide prerender ${exchange}${language} --base ${JSON.stringify(folder)}`,
      note: 'It prints the guide as HTML. Put that where the guide is to stand.',
    },
    {
      title: 'HTML',
      code: scriptTag(choice),
      note: 'The script takes the printed guide over. Without it the guide can be read, and nothing is kept.',
    },
  ];
}

function onPage(choice: Choice): readonly Snippet[] {
  return [
    {
      title: 'HTML',
      code: `${scriptTag(choice)}\n${guideTag(choice)}`,
      note: `Version ${VERSION} is not published yet. Make the files with \`npm ci && npm run build\`, and put the whole folder \`dist/\` there. Put the version into the path and never change the files in it.`,
    },
  ];
}

function bundled(choice: Choice): readonly Snippet[] {
  return [
    {
      title: 'Script',
      code: "import 'whitelist-guide/define'; // defines the elements",
      note: 'The package is not on npm yet. Make it with `npm ci && npm run build && npm pack`, and install the file that this writes.',
    },
    {
      title: 'HTML',
      code: `<!-- dist/guides and dist/locales, copied to ${commentText(choice.folder)} -->\n${guideTag(choice, [`content-base="${attributeText(choice.folder)}"`])}`,
      note: 'A bundler moves the script away from its content files. So say where they are.',
    },
  ];
}

function scriptTag({route, folder, hash}: Choice): string {
  const src = `src="${attributeText(folder + (SCRIPTS[route] ?? ''))}"`;
  const [before, after] = route !== 'classic' ? ['type="module"', undefined] : [undefined, 'defer'];
  const parts = [
    before,
    src,
    hash && `integrity="${attributeText(hash)}"`,
    hash && 'crossorigin="anonymous"',
    after,
  ].filter((part) => part !== undefined);
  return hash ? `<script\n  ${parts.join('\n  ')}\n></script>` : `<script ${parts.join(' ')}></script>`;
}

function guideTag(
  {exchange, locale, keyType, headingLevel}: Choice,
  further: readonly string[] = [],
): string {
  const attributes = [
    `exchange="${exchange}"`,
    locale && `locale="${locale}"`,
    keyType && `key-type="${keyType}"`,
    headingLevel !== 2 && `heading-level="${headingLevel}"`,
    ...further,
  ].filter(Boolean);
  return `<whitelist-guide ${attributes.join(' ')}></whitelist-guide>`;
}

function styled({theme}: Choice): readonly Snippet[] {
  if (Object.keys(theme).length === 0) return [];
  return [
    {
      title: 'CSS',
      code: ruleOf(theme),
      note: 'Put it into a style sheet of your site. In a `<style>` element it needs a nonce or a hash under a strict `style-src`.',
    },
  ];
}

function policy({folder, route}: Choice): Snippet {
  const isOther = URL.canParse(folder);
  const host = originOf(folder);
  const further = isOther
    ? ' From another origin the files need the header `Access-Control-Allow-Origin`.'
    : '';
  return {
    title: 'Content Security Policy',
    code: `script-src ${host}; connect-src ${host};${route === 'prerendered' ? ` style-src ${host};` : ''} require-trusted-types-for 'script'; trusted-types lit-html`,
    note: `What the guide needs, if your page has a policy. ${route === 'prerendered' ? 'The printed guide links to a style sheet beside the script.' : 'It needs nothing in `style-src`.'}${further}`,
  };
}

function originOf(folder: string): string {
  return URL.canParse(folder) ? new URL(folder).origin : "'self'";
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function commentText(text: string): string {
  return text.replaceAll('--', '- -').replaceAll('>', '');
}
