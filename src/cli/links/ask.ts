import {HostQueues} from './host-queues.js';

/** How an address answered. `refused`: its server does not answer programs, so nobody knows. */
export type Status = 'ok' | 'moved' | 'gone' | 'refused' | 'unreachable';

export interface Answer {
  readonly status: Status;
  /** Where redirects led to, if there were any. */
  readonly final?: string;
  /** What was not fine, in a few words. */
  readonly reason?: string;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Reply {
  readonly code: number;
  readonly location: string | null;
  readonly isChallenge: boolean;
}

const TIMEOUT = 10_000;
const MOST_REDIRECTS = 10;
const USER_AGENT = 'whitelist-guide (checks whether the links of its guides still work)';

/** Some servers answer a HEAD wrongly that would answer a GET. */
const ASK_AGAIN: ReadonlySet<number> = new Set([403, 404, 405, 501]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Asks servers whether addresses are still there: one request at a time for each host. */
export class Asker {
  readonly #fetch: Fetch;
  readonly #timeout: number;
  readonly #queues = new HostQueues();

  constructor(fetch: Fetch, timeout = TIMEOUT) {
    this.#fetch = fetch;
    this.#timeout = timeout;
  }

  async ask(url: string): Promise<Answer> {
    let address = new URL(url);
    const start = address.href;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const final = address.href === start ? {} : {final: address.href};
      const reply = await this.#request(address).catch((error: unknown) => this.#failed(error));
      if ('status' in reply) return {...reply, ...final};
      if (reply.location === null) return {...judge(reply, address.href !== start), ...final};
      const next = URL.canParse(reply.location, address.href) ? new URL(reply.location, address) : undefined;
      if (!next || !/^https?:$/.test(next.protocol))
        return {status: 'unreachable', reason: 'redirects to no address', ...final};
      address = next;
    }
    return {status: 'refused', reason: 'redirects in circles'}; // As many do that want cookies.
  }

  async #request(address: URL): Promise<Reply> {
    const head = await this.#send(address, 'HEAD');
    return ASK_AGAIN.has(head.code) ? this.#send(address, 'GET') : head;
  }

  #send({href, host}: URL, method: string): Promise<Reply> {
    return this.#queues.run(host, async () => {
      const signal = AbortSignal.timeout(this.#timeout);
      const headers = {'user-agent': USER_AGENT, accept: '*/*'};
      const response = await this.#fetch(href, {method, headers, redirect: 'manual', signal});
      await response.body?.cancel();
      const isRedirect = response.status >= 300 && response.status < 400;
      return {
        code: response.status,
        location: isRedirect ? response.headers.get('location') : null,
        isChallenge: response.headers.has('cf-mitigated'),
      };
    });
  }

  #failed(error: unknown): Answer {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    return {
      status: 'unreachable',
      reason: isTimeout ? `no answer within ${this.#timeout / 1000} s` : causeOf(error),
    };
  }
}

function judge({code, isChallenge}: Reply, isElsewhere: boolean): Answer {
  const reason = `status ${code}`;
  if (code < 300) return {status: isElsewhere ? 'moved' : 'ok'};
  if (GONE.has(code)) return {status: 'gone', reason};
  if (code >= 500 && !isChallenge) return {status: 'unreachable', reason};
  return {status: 'refused', reason};
}

/** `fetch` says only that it failed; its cause says why. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const {cause} = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
