import {html, nothing, render} from 'lit';

interface Offer {
  readonly label: string;
  readonly act: () => void;
}

/** Says what has just happened, with a way back where there is one. The next thing that is said takes its place. */
export class Notice {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  say(text: string, offer?: Offer): void {
    this.#show(text, 'news', offer);
  }

  warn(text: string, offer?: Offer): void {
    this.#show(text, 'warning', offer);
  }

  clear(): void {
    this.#element.classList.remove('news', 'warning');
    render(nothing, this.#element);
  }

  #show(text: string, kind: string, offer?: Offer): void {
    this.clear();
    this.#element.classList.add(kind);
    render(
      html`
        <p>${text}</p>
        ${
          offer
            ? html`<button class="action small" type="button" @click=${() => {
                this.clear();
                offer.act();
              }}>${offer.label}</button>`
            : nothing
        }
        <button class="close" type="button" aria-label="Close this message" @click=${() => {
          this.clear();
        }}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button>
      `,
      this.#element,
    );
  }
}
