import {expect} from '@open-wc/testing';
import {getSnapshotConfig, readFile, sendKeys, writeFile} from '@web/test-runner-commands';
import {settled} from '../helpers/guide-fixture.js';
import {useClipboard} from '../helpers/ip-list.js';
import {focused} from '../helpers/focus.js';
import {textOf} from '../helpers/roles.js';
import {fill} from './helpers/actions.js';
import {readFocus, readPage} from './helpers/accessibility-tree.js';
import {bitmartWith, closePage, show, type Locale} from './helpers/page.js';
import {Speech} from './helpers/speech.js';
import {VirtualReader} from './helpers/virtual-reader.js';

const UPDATE = 'npx wtr --group default --files test/accessibility/transcript.test.ts --update-snapshots';
const LIST = Array.from({length: 20}, (_, index) => `203.0.113.${index + 1}`).join('\n');
const MOST_STOPS = 150;

/** A reader without eyes and mouse: keys in, words out. */
class Listener {
  readonly lines: string[] = [];
  readonly #guide: Element;
  readonly #speech: Speech;

  constructor(guide: Element) {
    this.#guide = guide;
    this.#speech = new Speech(guide);
  }

  /** Does the job from the top: chooses the standard key, pastes and copies the list, sets each tick. */
  async doJob(): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.#press('Tab');
      const control = focused();
      if (!control || !this.#holds(control)) return;
      await this.#act(control);
    }
    throw new Error('The guide has no end.');
  }

  end(): void {
    this.#speech.end();
  }

  async #act(control: Element): Promise<void> {
    const host = (control.getRootNode() as ShadowRoot).host.localName;
    if (host === 'guide-steps' && control.matches('input[type="checkbox"]')) await this.#press('Space');
    if (host === 'guide-key-types' && control.matches('[value="fast-connect"]')) {
      await this.#press('Space');
      await this.#press('ArrowDown');
    }
    if (host === 'guide-ip-list' && control.matches('textarea:not([readonly])')) await this.#paste(control);
    if (host === 'guide-ip-list' && control.matches('button.primary')) await this.#press('Enter');
  }

  async #press(key: string): Promise<void> {
    await sendKeys({press: key});
    await this.#note(key);
  }

  async #paste(box: Element): Promise<void> {
    await fill(box as HTMLTextAreaElement, LIST);
    await this.#note('Paste 20 addresses');
  }

  async #note(act: string): Promise<void> {
    await settled(this.#guide);
    const spoken = this.#speech.take().map((text) => ` Spoken: “${text}”`);
    this.lines.push(`- **${act}** ${await readFocus()}.${spoken.join('')}`);
  }

  #holds(element: Element): boolean {
    const root = element.getRootNode();
    if (this.#guide.contains(element)) return true;
    return root instanceof ShadowRoot && (root.host === this.#guide || this.#holds(root.host));
  }
}

/** Holds the words against those that somebody has read and found good. */
async function compare(path: string, transcript: string): Promise<void> {
  const {updateSnapshots} = await getSnapshotConfig();
  if (updateSnapshots) await writeFile({path, content: transcript});
  const reviewed = await readFile({path});
  expect(transcript).to.equal(reviewed, `Read what is different. Where it is right: ${UPDATE}`);
}

describe('what a screen reader says', function () {
  this.timeout(240_000);
  useClipboard();
  afterEach(closePage);

  const openGuide = async (locale: Locale) => {
    const content = await bitmartWith(locale, {reviewBy: '2999-12-31'});
    return show(locale, 'whitelist-guide', {content});
  };

  for (const locale of ['en', 'ar'] as const) {
    it(`of the whole guide, read from top to bottom in ${locale}`, async () => {
      const guide = await openGuide(locale);
      guide.keyType = 'standard';
      await settled(guide);
      const lines = (await readPage()).map((line) => `- ${line}`);
      const title = `# The Bitmart guide, standard key, read from top to bottom (${locale})`;
      await compare(`transcripts/read.${locale}.md`, `${title}\n\n${lines.join('\n')}\n`);
    });
  }

  it('through the whole job for one account, by keyboard', async () => {
    const listener = new Listener(await openGuide('en'));
    try {
      await listener.doJob();
    } finally {
      listener.end();
    }
    const title = '# The whole job for one Bitmart account with a standard key, by keyboard';
    await compare('transcripts/job.en.md', `${title}\n\n${listener.lines.join('\n')}\n`);
  });

  it('through the whole job for one account, by a virtual cursor', async () => {
    const reader = new VirtualReader(await openGuide('en'));
    const isWanted = (control: Element): boolean =>
      control.matches('[value="standard"], li input[type="checkbox"]') ||
      (control.matches('summary') && textOf(control).startsWith('Can I create my new API key'));
    try {
      await reader.read(isWanted);
    } finally {
      await reader.end();
    }
    const title = '# The whole job for one Bitmart account with a standard key, by a virtual screen reader';
    await compare('transcripts/job-virtual.en.md', `${title}\n\n${reader.lines.join('\n')}\n`);
  });
});
