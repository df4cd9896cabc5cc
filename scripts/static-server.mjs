/** Serves a folder on this machine as a static host does: a folder's address is that of its index.html. */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * @param {string} folder
 * @param {{port?: number}} [options] 0, the default: any port that is free
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serveFolder(folder, {port = 0} = {}) {
  const server = createServer(({url = '/'}, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    if (!statSync(file, {throwIfNoEntry: false})?.isFile()) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('There is no such file.');
      return;
    }
    response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {address: `http://127.0.0.1:${server.address().port}/`, close};
}
