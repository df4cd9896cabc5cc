import {hostOf, isAllowedLink} from '../../model/link-policy.js';
import {Asker, type Answer, type Fetch, type Status} from './ask.js';
import type {Address} from './find-addresses.js';
import {atMost} from './host-queues.js';

/** `foreign`: it leads to a host that links of this guide may not lead to. */
export interface Verdict extends Omit<Answer, 'status'> {
  readonly status: Status | 'foreign';
}

export type JudgedAddress = Address & Verdict;

const MOST_HOSTS = 4;

/** Asks each address once, however often it stands in the files. */
export async function judgeAddresses(
  addresses: readonly Address[],
  fetch: Fetch,
  timeout?: number,
): Promise<readonly JudgedAddress[]> {
  const asker = new Asker(fetch, timeout);
  const answers = new Map<string, Answer>();
  await atMost(MOST_HOSTS, urlsByHost(addresses), async (urls) => {
    for (const url of urls) answers.set(url, await asker.ask(url));
  });
  return addresses.map((address) => ({...address, ...verdict(address, answers.get(address.url))}));
}

/** A host's addresses together: waiting for their turn, they keep no other host waiting. */
function urlsByHost(addresses: readonly Address[]): readonly (readonly string[])[] {
  const hosts = new Map<string, Set<string>>();
  for (const {url} of addresses) {
    const host = hostOf(url);
    if (host !== undefined) hosts.set(host, (hosts.get(host) ?? new Set()).add(url));
  }
  return [...hosts.values()].map((urls) => [...urls]);
}

function verdict({url, domains}: Address, answer: Answer | undefined): Verdict {
  if (!answer) return {status: 'unreachable', reason: 'is no plain https address'};
  const {final} = answer;
  const leadsAway =
    final !== undefined && isAllowedLink(url, domains) && !isAllowedLink(withoutHash(final), domains);
  return leadsAway ? {...answer, status: 'foreign'} : answer;
}

function withoutHash(url: string): string {
  return url.replace(/#.*/, '');
}
