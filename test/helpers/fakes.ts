import {GuideError} from '../../src/model/guide-error.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {bestLocale, FALLBACK_LOCALE} from '../../src/model/locale-chain.js';
import type {LocaleMessages} from '../../src/model/messages.js';
import type {Progress} from '../../src/model/progress.schema.js';
import type {ContentSource, FoundContent, GuideRequest} from '../../src/state/content-source.js';
import type {ProgressStore} from '../../src/state/progress-store.js';

/** What a content folder holds. */
export interface Content {
  readonly guides?: readonly Guide[];
  readonly words?: readonly LocaleMessages[];
}

/** Content at hand: answers at once. */
export class FakeContentSource implements ContentSource {
  readonly requests: GuideRequest[] = [];
  readonly #guides: readonly Guide[];
  readonly #words: readonly LocaleMessages[];

  constructor({guides = [], words = []}: Content) {
    this.#guides = guides;
    this.#words = words;
  }

  loadGuide(request: GuideRequest): Promise<FoundContent> {
    this.requests.push(request);
    const guides = this.#guides.filter(({exchange}) => exchange.id === request.exchange);
    const data = inBestLocale(guides, request.locale);
    if (request.signal.aborted) return Promise.reject(request.signal.reason as Error);
    if (!data) return Promise.reject(new GuideError('not-found', 'There is no such guide.'));
    return Promise.resolve({data});
  }

  loadMessages(locale: string): Promise<FoundContent | undefined> {
    const data = inBestLocale(this.#words, locale);
    return Promise.resolve(data && data.locale !== FALLBACK_LOCALE ? {data} : undefined);
  }
}

function inBestLocale<T extends {locale: string}>(all: readonly T[], wanted: string): T | undefined {
  const best = bestLocale(
    wanted,
    all.map(({locale}) => locale),
  );
  return all.find(({locale}) => locale === best);
}

/** A question that waits for its answer. */
interface HeldQuestion {
  readonly request: GuideRequest;
  answer(data: unknown): void;
  fail(error: unknown): void;
}

/** Content that comes when the test says so, even to a question that nobody waits for any more. */
export class HeldContentSource implements ContentSource {
  readonly questions: HeldQuestion[] = [];

  loadGuide(request: GuideRequest): Promise<FoundContent> {
    return new Promise((resolve, reject) => {
      this.questions.push({
        request,
        answer: (data) => {
          resolve({data});
        },
        fail: reject,
      });
    });
  }

  loadMessages(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

/** Progress at hand; the test plays the other tab. */
export class FakeProgressStore implements ProgressStore {
  /** What was saved, oldest first. */
  readonly saved: Progress[] = [];
  readonly #kept = new Map<string, unknown>();
  readonly #listeners = new Map<(progress: unknown) => void, string>();

  /** @param kept What is there before the first save; foreign data, so anything. */
  constructor(kept: Readonly<Record<string, unknown>> = {}) {
    for (const [guideId, progress] of Object.entries(kept)) this.#kept.set(guideId, progress);
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  load(guideId: string): unknown {
    return this.#kept.get(guideId);
  }

  save(guideId: string, progress: Progress): void {
    this.saved.push(progress);
    this.#kept.set(guideId, progress);
  }

  subscribe(guideId: string, listener: (progress: unknown) => void): () => void {
    this.#listeners.set(listener, guideId);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Another tab has written this. */
  change(guideId: string, progress: unknown): void {
    for (const [listener, id] of this.#listeners) if (id === guideId) listener(progress);
  }
}

/** A store that can do nothing, as where storage is blocked. */
export class BrokenProgressStore implements ProgressStore {
  load(): never {
    throw new DOMException('Storage is blocked.', 'SecurityError');
  }

  save(): Promise<never> {
    return Promise.reject(new DOMException('Storage is full.', 'QuotaExceededError'));
  }
}
