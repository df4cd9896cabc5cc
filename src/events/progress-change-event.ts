import type {Progress} from '../model/progress.schema.js';

/** A tick was set or removed, of this account or, in another tab, of any. */
export class ProgressChangeEvent extends Event {
  static readonly type = 'guide-progress-change';
  /** Ids and times of all ticks; never an address or a key. */
  readonly progress: Progress;
  /** Steps done for the account. */
  readonly completed: number;
  /** Steps that apply to the account. */
  readonly total: number;
  /** Id of the exchange. */
  readonly exchange: string;
  /** Id of the account that is worked on. */
  readonly account: string;

  constructor(progress: Progress, completed: number, total: number, exchange: string, account: string) {
    super(ProgressChangeEvent.type, {bubbles: true, composed: true});
    this.progress = progress;
    this.completed = completed;
    this.total = total;
    this.exchange = exchange;
    this.account = account;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-progress-change': ProgressChangeEvent;
  }
}
