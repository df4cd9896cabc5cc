import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};
const project = fileURLToPath(new URL('../../', import.meta.url));

/** Serves `dist/`, a page for each scene, and an address that never answers. */
export async function serveScenes(scenes) {
  const server = createServer((request, response) => answer(request, response, scenes).catch(console.error));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request, response, scenes) {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/never.json') return;
  const scene = scenes.find(({name}) => pathname === `/scene/${name}`);
  const text = scene ? pageOf(scene) : await readPublic(pathname);
  const type = scene ? TYPES['.html'] : TYPES[extname(pathname)];
  response.writeHead(text === undefined ? 404 : 200, {
    'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
  });
  response.end(text);
}

const readPublic = (pathname) =>
  /^\/(dist|scripts\/pictures)\//.test(pathname)
    ? readFile(join(project, pathname)).catch(() => undefined)
    : undefined;

function pageOf({body, setting}) {
  const [lang, dir] = setting === 'rtl' ? ['ar', 'rtl'] : ['en', 'ltr'];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Scene</title>
  <style>
    :root { color-scheme: light dark; }
    body { margin: 12px; font: 16px/1.5 sans-serif; }
  </style>
  <script src="/scripts/pictures/stage.js"></script>
  <script type="module" src="/dist/whitelist-guide.js"></script>
  <body>${body}</body>
</html>`;
}
