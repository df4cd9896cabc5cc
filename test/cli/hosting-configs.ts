import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from './helpers.js';
import {globMatches, type Headers} from './hosting-table.js';

/** What a configuration lets a server say of a file that is there. */
type Answers = (path: string) => Headers;

interface Config {
  readonly file: string;
  /** The platform knows the types of files by itself. */
  readonly knowsTypes: boolean;
  readonly answers: Answers;
}

export const CONFIGS: readonly Config[] = [
  {file: 'nginx.conf', knowsTypes: false, answers: nginx(read('nginx.conf'))},
  {file: '.htaccess', knowsTypes: false, answers: apache(read('.htaccess'))},
  {file: 'Caddyfile', knowsTypes: true, answers: caddy(read('Caddyfile'))},
  {file: '_headers', knowsTypes: true, answers: headersFile(read('_headers'))},
  {file: 'vercel.json', knowsTypes: true, answers: vercel(read('vercel.json'))},
  {file: 'cloudfront.json', knowsTypes: true, answers: cloudFront(read('cloudfront.json'))},
];

function read(file: string): string {
  return readFileSync(join(PROJECT, 'hosting', file), 'utf8').replace(/^\s*#.*$/gm, '');
}

function matches(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return [...text.matchAll(pattern)].map(([, ...groups]) =>
    groups.map((group: string | undefined) => group ?? ''),
  );
}

function headersOf(pairs: Iterable<readonly string[]>): Headers {
  const named = [...pairs].map(([name = '', value = '']) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== ''));
}

const extensionOf = (path: string): string => path.split('.').at(-1) ?? '';

/** One location; a variable is the value that its map gives to a file that is there. */
function nginx(text: string): Answers {
  const types = new Map(
    matches(/types \{([^}]*)\}/.exec(text)?.[1] ?? '', /(\S+)\s+(\w+);/g).map(([type, end]) => [
      end,
      type ?? '',
    ]),
  );
  const withCharset = `text/html ${/charset_types ([^;]+);/.exec(text)?.[1] ?? ''}`.split(' ');
  const maps = new Map(
    matches(text, /map (\$\w+) (\$\w+) \{([^}]*)\}/g).map(([from = '', name = '', body = '']) => [
      name,
      {from, body},
    ]),
  );
  const resolve = (value: string, path: string): string => {
    const map = maps.get(value);
    if (!map) return value;
    const given = map.from === '$status' ? '200' : path;
    const cases = matches(map.body, /(~?\S+)\s+"([^"]*)";/g);
    const found = cases.find(([key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(given));
    return found?.[1] ?? cases.find(([key]) => key === 'default')?.[1] ?? '';
  };
  return (path) => {
    const type = types.get(extensionOf(path)) ?? 'application/octet-stream';
    const added = matches(text, /add_header\s+(\S+)\s+(?:"([^"]*)"|(\$\w+))/g);
    return headersOf([
      ['Content-Type', withCharset.includes(type) ? `${type}; charset=utf-8` : type],
      ...added.map(([name = '', value, variable = '']) => [name, value || resolve(variable, path)]),
    ]);
  };
}

function apache(text: string): Answers {
  const types = new Map(matches(text, /^AddType (\S+) \.(\w+)$/gm).map(([type, end]) => [end, type ?? '']));
  // These two every Apache knows.
  const known: Readonly<Record<string, string>> = {txt: 'text/plain', html: 'text/html'};
  const withCharset = /^AddCharset utf-8 (.*)$/m.exec(text)?.[1]?.split(' ') ?? [];
  const sections = matches(text, /<FilesMatch "([^"]+)">([\s\S]*?)<\/FilesMatch>/g);
  const everywhere = text.replace(/<FilesMatch[\s\S]*?<\/FilesMatch>/g, '');
  return (path) => {
    const end = extensionOf(path);
    const type = types.get(end) ?? known[end] ?? '';
    const fitting = sections
      .filter(([pattern = '']) => new RegExp(pattern).test(path))
      .map(([, body]) => body);
    return headersOf([
      ['Content-Type', withCharset.includes(`.${end}`) ? `${type}; charset=utf-8` : type],
      ...matches([everywhere, ...fitting].join('\n'), /Header (?:always )?set (\S+) "([^"]*)"/g),
    ]);
  };
}

function caddy(text: string): Answers {
  const matchers = matches(text, /(@[\w-]+) (?:path (\S+)|\{\s*path (\S+)\s+file\s*\})/g);
  const paths = new Map(matchers.map(([name, alone, inBlock]) => [name, alone || inBlock || '']));
  return (path) => {
    const applies = (name = ''): boolean => globMatches(paths.get(name) ?? '', path);
    const blocks = matches(text, /header (@[\w-]+) \{([^}]*)\}/g).filter(([name]) => applies(name));
    const lines = matches(text, /header (@[\w-]+) ([\w-]+) "([^"]*)"/g).filter(([name]) => applies(name));
    return headersOf([
      ...blocks.flatMap(([, body = '']) => matches(body, /([\w-]+) "([^"]*)"/g)),
      ...lines.map(([, name = '', value = '']) => [name, value]),
    ]);
  };
}

/** A path at the beginning of a line, its headers indented below it; `:name` stands for one folder. */
function headersFile(text: string): Answers {
  const blocks = matches(text, /^(\/\S*)\n((?: +.*\n?)+)/gm);
  return (path) => {
    const fitting = blocks.filter(([glob = '']) => globMatches(glob.replace(/:\w+/g, '*'), path));
    return headersOf(fitting.flatMap(([, body = '']) => matches(body, /^ +([\w-]+): (.*)$/gm)));
  };
}

function vercel(text: string): Answers {
  const {headers} = JSON.parse(text) as {
    readonly headers: readonly {
      readonly source: string;
      readonly headers: readonly {readonly key: string; readonly value: string}[];
    }[];
  };
  return (path) => {
    const fitting = headers.filter(({source}) => globMatches(source.replaceAll('(.*)', '*'), path));
    return headersOf(fitting.flatMap((rule) => rule.headers.map(({key, value}) => [key, value])));
  };
}

/** What the policy adds. How long files are kept stands in their metadata: the upload command sets it. */
function cloudFront(text: string): Answers {
  const policy = JSON.parse(text) as {
    readonly CorsConfig: {readonly AccessControlAllowOrigins: {readonly Items: readonly string[]}};
    readonly SecurityHeadersConfig: {readonly ContentTypeOptions?: object};
    readonly CustomHeadersConfig: {
      readonly Items: readonly {readonly Header: string; readonly Value: string}[];
    };
  };
  const chapter = readFileSync(join(PROJECT, 'docs/hosting.md'), 'utf8');
  const upload = /--cache-control "([^"]+)"/.exec(chapter)?.[1] ?? '';
  return () =>
    headersOf([
      ['Access-Control-Allow-Origin', policy.CorsConfig.AccessControlAllowOrigins.Items.join()],
      ['X-Content-Type-Options', policy.SecurityHeadersConfig.ContentTypeOptions ? 'nosniff' : ''],
      ['Cache-Control', upload],
      ...policy.CustomHeadersConfig.Items.map(({Header, Value}) => [Header, Value]),
    ]);
}
