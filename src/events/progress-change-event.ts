import type {Progress} from '../model/progress.schema.js';

/** A tick was set or removed. */
export class ProgressChangeEvent extends Event {
  static readonly type = 'guide-progress-change';
  /** Ids and times of all ticks; never an address or a key. */
  readonly progress: Progress;
  /** Steps done for the account. */
  readonly completed: number;
  /** Steps that apply to the account. */
  readonly total: number;

  constructor(progress: Progress, completed: number, total: number) {
    super(ProgressChangeEvent.type, {bubbles: true, composed: true});
    this.progress = progress;
    this.completed = completed;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-progress-change': ProgressChangeEvent;
  }
}
