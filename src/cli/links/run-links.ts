import {OK, PROBLEMS, type Call, type ExitCode} from '../command.js';
import {namedContent, projectContent} from '../content/find-content.js';
import {shownPath} from '../printable.js';
import type {Fetch} from './ask.js';
import {findAddresses} from './find-addresses.js';
import {judgeAddresses, type Verdict} from './judge-addresses.js';
import {printJsonLinks, printLinks} from './print-links.js';

/** What an author has to repair. A server that answers no programs is none of it. */
const BROKEN: ReadonlySet<Verdict['status']> = new Set(['gone', 'unreachable', 'foreign']);

/** Lists the addresses of guides, and asks for each of them if it is to. */
export async function runLinks(call: Call, fetch: Fetch = globalThis.fetch): Promise<ExitCode> {
  const {operands, options, terminal, root} = call;
  const content =
    operands.length > 0 ? namedContent(terminal.folder, operands, root) : projectContent(root());
  const files = content.filter(({kind}) => kind !== 'messages');
  const addresses = files.flatMap((file) => findAddresses(file, shownPath(file.path, terminal)));
  const print = options.json === true ? printJsonLinks : printLinks;
  if (options.online !== true) {
    print(addresses, files.length, terminal);
    return OK;
  }
  const judged = await judgeAddresses(addresses, fetch);
  print(judged, files.length, terminal);
  return judged.some(({status}) => BROKEN.has(status)) ? PROBLEMS : OK;
}
