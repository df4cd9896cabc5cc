import {spawn} from 'node:child_process';
import type {Terminal} from '../command.js';

/** Opens an address of our own by what the platform has for it. */
export function openBrowser(url: string, terminal: Terminal): void {
  const [program, ...args] = opener(url);
  const child = spawn(program, args, {stdio: 'ignore', detached: true});
  child.on('error', () => {
    terminal.error('No browser could be opened. Open the address yourself.\n');
  });
  child.unref();
}

function opener(url: string): readonly [string, ...string[]] {
  switch (process.platform) {
    case 'darwin':
      return ['open', url];
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler', url];
    default:
      return ['xdg-open', url];
  }
}
