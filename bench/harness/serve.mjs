import {readdirSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves a folder as a CDN does: brotli of the highest quality made beforehand, HTTP/1.1, long caching for all but pages.
 *
 * @returns the address, and the size of each file as it is sent, without its headers
 */
export async function serve(folder) {
  const files = new Map();
  const load = (path) => {
    if (!files.has(path)) files.set(path, compress(readFileSync(folder + path.slice(1))));
    return files.get(path);
  };
  const known = new Set(pathsIn(folder));
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    if (!known.has(pathname)) return response.writeHead(404).end();
    const body = load(pathname);
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname)],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': extname(pathname) === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sizeOf: (path) => (known.has(path) ? load(path).length : 0),
    close: () => server.close(),
  };
}

/** The highest quality takes minutes for the pages with a hundred guides, whose bytes nobody compares. */
function compress(content) {
  const quality = content.length < 1_000_000 ? 11 : 9;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, {params});
}

function pathsIn(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => extname(path) in TYPES && statSync(folder + path.slice(1)).isFile());
}
