import {settled} from './guide-fixture.js';
import {byRole} from './roles.js';
import {waitUntil} from './wait-until.js';

/** Pastes a text into a box in place of what is in it, as a reader does. */
export async function paste(root: Element, label: string, text: string): Promise<void> {
  const box = byRole(root, 'textbox', label);
  box.focus();
  box.value = text;
  box.dispatchEvent(
    new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertFromPaste', data: text}),
  );
  await settled(root);
}

/** Presses a copy button and waits until the reader is told what came of it. */
export async function copy(root: Element, name: string): Promise<void> {
  const button = byRole(root, 'button', name);
  const tool = button.getRootNode() as ShadowRoot;
  const news = () => tool.querySelector('[role="status"]')?.firstElementChild;
  const before = news();
  button.click();
  await waitUntil(() => news() !== before, 'No word about the copy');
  await settled(root);
}

interface FakeClipboard {
  /** What was copied last. */
  text: string | undefined;
  /** Whether the browser lets pages copy; the next test finds it as it should be. */
  state: 'works' | 'refuses' | 'missing';
}

/** Takes the place of the clipboard in each test of the surrounding `describe`. */
export function useClipboard(): FakeClipboard {
  const fake: FakeClipboard = {text: undefined, state: 'works'};
  const clipboard = {
    writeText: (text: string): Promise<void> => {
      if (fake.state === 'refuses') return Promise.reject(new DOMException('No.', 'NotAllowedError'));
      fake.text = text;
      return Promise.resolve();
    },
  };
  beforeEach(() => {
    Object.assign(fake, {text: undefined, state: 'works'});
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      get: () => (fake.state === 'missing' ? undefined : clipboard),
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });
  return fake;
}
