import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {SAMPLES, wantedHeaders} from '../hosting-table.js';
import {APACHE, CADDY, makeSite, missing, NGINX, start} from './servers.js';

const [SCRIPT = '', , , CONTENT = ''] = SAMPLES;
const ORIGIN = {headers: {Origin: 'https://help.example'}};

// nginx has to be there: this is the run for it. The others are asked where they are.
for (const server of [NGINX, APACHE, CADDY]) {
  const reason = missing(server);
  const skip = reason !== undefined && server !== NGINX ? reason : false;
  describe(`${server.program} with the configuration in hosting/`, {skip}, () => {
    const folder = makeSite();
    let address = '';
    let stop: (() => Promise<void>) | undefined;
    const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(address + path, init);

    before(async () => {
      if (reason !== undefined) throw new Error(reason);
      ({address, stop} = await start(server, folder));
    });
    after(() => stop?.());

    for (const path of SAMPLES) {
      it(`says of ${path} what the table says`, async () => {
        const {status, headers} = await ask(path, ORIGIN);
        assert.equal(status, 200);
        for (const [name, value] of Object.entries(wantedHeaders(path) ?? {}))
          assert.equal(headers.get(name), value, name);
      });
    }

    it('says the same to who only asks for the headers, and when nothing has changed', async () => {
      const {headers} = await ask(CONTENT, {...ORIGIN, method: 'HEAD'});
      assert.equal(headers.get('access-control-allow-origin'), '*');
      const known = {...ORIGIN.headers, 'If-Modified-Since': headers.get('last-modified') ?? ''};
      const {status, headers: again} = await ask(CONTENT, {headers: known});
      assert.equal(status, 304);
      assert.match(again.get('cache-control') ?? '', /immutable/);
      assert.equal(again.get('access-control-allow-origin'), '*');
    });

    it('lets a page see that a file is missing, and nobody keep that', async () => {
      const {status, headers} = await ask(CONTENT.replace('bitmart', 'missing'), ORIGIN);
      assert.equal(status, 404);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.doesNotMatch(headers.get('cache-control') ?? '', /immutable|max-age=[1-9]/);
    });

    it('compresses what it sends', async () => {
      const {headers} = await ask(SCRIPT, {headers: {'Accept-Encoding': 'gzip'}});
      assert.equal(headers.get('content-encoding'), 'gzip');
      assert.match(headers.get('vary') ?? '', /accept-encoding/i);
    });

    it('lists no folder', async () => {
      assert.notEqual((await ask('/whitelist-guide/0.1.0/guides/')).status, 200);
    });
  });
}
