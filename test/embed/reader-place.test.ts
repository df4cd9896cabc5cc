import {expect} from '@open-wc/testing';
import {closePages, openFrame} from '../helpers/embed-page.js';
import {isTakenOver} from '../helpers/prerendered-page.js';

type PageWindow = Window & typeof globalThis & {readonly page: {bringScript: () => Promise<unknown>}};

interface Page {
  readonly document: Document;
  readonly guide: HTMLElement;
  readonly scrollTo: (top: number) => Promise<void>;
  /** Where the page has been on the screen since then. */
  readonly places: ReadonlySet<number>;
  /** Lets the script come, and waits until it has taken over. */
  readonly bringScript: () => Promise<void>;
}

/** A page with a prerendered guide between two texts that fill some screens. */
async function openArticle(): Promise<Page> {
  const frame = await openFrame('prerendered-unkept.html');
  const window = frame.contentWindow as PageWindow;
  const {document} = window;
  const guide = document.querySelector<HTMLElement>('whitelist-guide')!;
  guide.before(longText(document, 'Before the guide'));
  guide.after(longText(document, 'Behind the guide'));
  const places = new Set<number>();
  const scrollTo = async (top: number): Promise<void> => {
    const isThere = new Promise((resolve) => {
      window.addEventListener('scroll', resolve, {once: true});
    });
    window.scrollTo({top, behavior: 'instant'});
    await isThere;
    const look = (): void => {
      places.add(window.scrollY);
      window.requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', () => places.add(window.scrollY));
  };
  const bringScript = async (): Promise<void> => {
    await window.page.bringScript();
    await isTakenOver(guide);
    // Whatever moves the page by what was laid out does so before the next frame but one.
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
  };
  return {document, guide, scrollTo, places, bringScript};
}

function longText(document: Document, text: string): HTMLElement {
  const section = document.createElement('section');
  section.textContent = text;
  section.style.height = '1500px';
  return section;
}

describe('the place on a page whose prerendered guide is taken over', () => {
  afterEach(closePages);

  it('is kept at every moment for a reader within the guide', async () => {
    const {guide, scrollTo, places, bringScript} = await openArticle();
    const top = 1500 + guide.offsetHeight / 2;
    await scrollTo(top);
    await bringScript();
    for (const place of places) expect(place).to.be.closeTo(top, 1);
  });

  it('is kept for a reader who is about to come to the guide', async () => {
    const {document, guide, scrollTo, places, bringScript} = await openArticle();
    // Without the guide the page would end above this place.
    document.querySelectorAll('section')[1]!.remove();
    await scrollTo(1300);
    await bringScript();
    expect(guide.getBoundingClientRect().top).to.be.within(190, 220);
    for (const place of places) expect(place).to.be.closeTo(1300, 1);
  });

  it('is kept for a reader who is past the guide', async () => {
    const {document, guide, scrollTo, bringScript} = await openArticle();
    const text = document.querySelectorAll('section')[1]!;
    await scrollTo(1500 + guide.offsetHeight + 200);
    const {top} = text.getBoundingClientRect();
    await bringScript();
    expect(text.getBoundingClientRect().top).to.be.closeTo(top, 4);
  });
});
