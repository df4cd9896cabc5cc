import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A message for the reader. A quiet one is only spoken, because it stands on the page already. */
export interface News {
  readonly text: string;
  readonly isQuiet: boolean;
}

/** Copies to the clipboard, remembers what was copied last, and holds the last message about it. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #copied: string | undefined;
  #news: News | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The text that is on the clipboard, as far as this element knows. */
  get copied(): string | undefined {
    return this.#copied;
  }

  get news(): News | undefined {
    return this.#news;
  }

  hostConnected(): void {
    this.forget();
  }

  forget(): void {
    this.#copied = this.#news = undefined;
    this.#host.requestUpdate();
  }

  say(text: string, isQuiet = false): void {
    this.#news = {text, isQuiet};
    this.#host.requestUpdate();
  }

  /** Whether the text is on the clipboard now. A page without TLS, a frame and the reader can all say no. */
  async copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = text;
    } catch {
      this.#copied = undefined;
    }
    this.#host.requestUpdate();
    return this.#copied === text;
  }
}
