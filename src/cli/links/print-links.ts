import type {Terminal} from '../command.js';
import {painter, type Paint} from '../paint.js';
import {amount, shownPath, visible} from '../printable.js';
import type {Address} from './find-addresses.js';
import type {JudgedAddress, Verdict} from './judge-addresses.js';

const COLOURS = {
  ok: 'green',
  moved: 'yellow',
  refused: 'yellow',
  foreign: 'red',
  gone: 'red',
  unreachable: 'red',
} as const;

const COUNTED: Readonly<Record<Verdict['status'], string>> = {
  ok: 'ok',
  moved: 'moved',
  refused: 'could not be checked',
  foreign: 'led astray',
  gone: 'gone',
  unreachable: 'unreachable',
};

/** Prints a line an address and one with the counts. */
export function printLinks(
  addresses: readonly (Address | JudgedAddress)[],
  files: number,
  terminal: Terminal,
): void {
  const paint = painter(terminal.colours);
  for (const address of addresses) {
    const {file, line, column, kind, url} = address;
    const place = paint('cyan', visible(`${shownPath(file, terminal)}:${line}:${column}`));
    const end = 'status' in address ? `: ${paint(COLOURS[address.status], visible(told(address)))}` : '';
    terminal.out(`${place} ${kind} ${visible(url)}${end}\n`);
  }
  const total = `${amount(addresses.length, 'address', 'addresses')} in ${amount(files, 'file')}`;
  const judged = addresses.filter((address) => 'status' in address);
  terminal.out(
    judged.length === 0
      ? `${total}, listed offline. Ask whether they are still there: --online\n`
      : `${total}: ${counts(judged, paint)}.\n`,
  );
}

/** Prints them for other programs. */
export function printJsonLinks(
  addresses: readonly (Address | JudgedAddress)[],
  files: number,
  terminal: Terminal,
): void {
  const links = addresses.map(({domains: _, ...address}) => ({
    ...address,
    file: shownPath(address.file, terminal),
  }));
  terminal.out(`${JSON.stringify({files, links}, null, 2)}\n`);
}

function told({status, reason = '', final = ''}: Verdict): string {
  switch (status) {
    case 'ok':
      return 'ok';
    case 'moved':
      return `moved to ${final}`;
    case 'foreign':
      return `redirects to ${final}, where links of this guide may not lead. Correct the address.`;
    case 'gone':
      return `gone (${reason}). Correct the address.`;
    case 'refused':
      return `could not be checked (${reason}). Open it in a browser.`;
    case 'unreachable':
      return `unreachable (${reason})`;
  }
}

function counts(judged: readonly JudgedAddress[], paint: Paint): string {
  const statuses = Object.keys(COUNTED) as Verdict['status'][];
  return statuses
    .map((status) => ({status, count: judged.filter((address) => address.status === status).length}))
    .filter(({count}) => count > 0)
    .map(({status, count}) => paint(COLOURS[status], `${count} ${COUNTED[status]}`))
    .join(', ');
}
