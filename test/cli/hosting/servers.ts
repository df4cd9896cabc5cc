import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {makeProject, PROJECT} from '../helpers.js';
import {SAMPLES} from '../hosting-table.js';

const CONFIGS = join(PROJECT, 'hosting');

/** A server that can be installed by its name from Debian's packages. */
export interface Server {
  readonly program: string;
  /** Writes what the program needs into a folder, and says how to call it. */
  readonly prepare: (folder: string, port: number) => readonly string[];
}

export const NGINX: Server = {
  program: 'nginx',
  prepare(folder, port) {
    const own = read('nginx.conf')
      .replace(/listen .*;/, `listen 127.0.0.1:${port};`)
      .replace(/root .*;/, `root ${folder}/www;`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const user = userInfo().uid === 0 ? 'user root;' : '';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${user} daemon off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${paths.join(' ')}\n${own} }`,
    );
    return ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'];
  },
};

export const APACHE: Server = {
  program: 'apache2',
  prepare(folder, port) {
    const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'filter', 'deflate'].map(
      (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
    );
    cpSync(join(CONFIGS, '.htaccess'), join(folder, 'www/whitelist-guide/.htaccess'));
    const settings = [
      `ServerName localhost`,
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/pid`,
      `Mutex file:${folder}`,
      `ErrorLog ${folder}/error.log`,
      `TypesConfig /etc/mime.types`,
      ...(userInfo().uid === 0 ? ['User www-data'] : []),
      `DocumentRoot ${folder}/www`,
      `<Directory ${folder}/www>\nAllowOverride FileInfo Options\nRequire all granted\n</Directory>`,
    ];
    writeFileSync(join(folder, 'apache.conf'), `${[...modules, ...settings].join('\n')}\n`);
    return ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
  },
};

export const CADDY: Server = {
  program: 'caddy',
  prepare(folder, port) {
    const own = read('Caddyfile')
      .replace(/^cdn\.example \{/m, `http://127.0.0.1:${port} {`)
      .replace(/root \* .*/, `root * ${folder}/www`);
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${own}`);
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
};

/** Why a server cannot be started here, and what to do about it; undefined where it can. */
export function missing({program}: Server): string | undefined {
  const {error} = spawnSync(program, ['-v'], {stdio: 'ignore'});
  if (!error) return undefined;
  return `${program} is not installed. Debian, Ubuntu: apt-get install --no-install-recommends ${program}`;
}

/** A release in small. */
export function makeSite(): string {
  const folder = makeProject(Object.fromEntries(SAMPLES.map((path) => [`www${path}`, fileText(path)])));
  // Servers that give up being root read as somebody else.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  return folder;
}

/** Starts a server over such a folder; `address` ends without a slash. */
export async function start(
  server: Server,
  folder: string,
): Promise<{address: string; stop: () => Promise<void>}> {
  const port = await freePort();
  const args = server.prepare(folder, port);
  const child = spawn(server.program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, HOME: folder},
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const address = `http://127.0.0.1:${port}`;
  await answers(address, child, () => said);
  return {address, stop: () => stopped(child)};
}

function read(file: string): string {
  return readFileSync(join(CONFIGS, file), 'utf8');
}

/** Long enough to be worth compressing. */
function fileText(path: string): string {
  return path.endsWith('.json')
    ? JSON.stringify({path, text: 'a'.repeat(4000)})
    : `/* ${'a'.repeat(4000)} */`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
  child.kill();
  throw new Error(`The server does not answer. It says:\n${said()}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
