import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {makeLink} from '../../demo/playground/share-link.js';
import {STARTER} from '../../demo/playground/starter.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {DemoPage} from './demo-page.js';
import {Kept} from './kept.js';
import {waitUntil} from '../helpers/wait-until.js';

const PAGE = '/demo/playground/index.html';
const EDITOR = '[role="textbox"][aria-label="Guide as JSON"]';
const TITLE = 'whitelist-guide:not(.staged) >>> [part~="title"]';
const STATUS = '[role="status"]';
const FINE = 'No problems, 1 warning';
const kept = new Kept('whitelist-guide-demo/playground');

describe('the playground', () => {
  let page: DemoPage;

  beforeEach(() => {
    kept.forget();
  });

  afterEach(() => {
    page.close();
    kept.forget();
  });

  /** Opens the page with a text, as a link brings it. */
  async function openText(text: string): Promise<void> {
    page = await DemoPage.open(await makeLink(text, new URL(PAGE, location.href).href));
  }

  async function openStarter(): Promise<void> {
    await openText(STARTER);
    await page.waitFor(STATUS, FINE);
    await page.waitFor(TITLE, 'Replace My Exchange IP whitelist');
  }

  const root = (): Element => page.find('body')[0]!;
  const button = (name: string | RegExp): HTMLButtonElement => byRole(root(), 'button', name);

  /** Brings the cursor to the end of a line, of those before the first one that is wrapped. */
  async function goToLine(line: number): Promise<void> {
    page.find(EDITOR)[0]!.focus();
    await sendKeys({down: 'Control'});
    await sendKeys({press: 'Home'});
    await sendKeys({up: 'Control'});
    for (let at = 1; at < line; at += 1) await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'End'});
  }

  /** Writes into the title, which stays a title. */
  async function writeTitle(text: string): Promise<void> {
    const lines = STARTER.split('\n');
    await goToLine(lines.findIndex((line) => line.includes('"title"')) + 1);
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    await page.type(text);
  }

  function problems(): readonly string[] {
    return allByRole(byRole(root(), 'list', 'Problems'), 'button').map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  const lineWith = (part: string): string | undefined =>
    page.texts('[role="textbox"] > *').find((line) => line.includes(part));

  it('names a fault with its line, and leads there by a click', async () => {
    await openStarter();
    await goToLine(2);
    await page.type(',');
    await page.waitFor(STATUS, '1 problem');
    expect(problems()).to.deep.equal([
      'Line 2:22 the name of a field in double quotes is expected here, found ,.',
    ]);

    expect(page.texts('.cm-lintRange-error')).to.deep.equal([',']);
    expect(page.find('.cm-gutter-lint .cm-lint-marker-error')).to.have.lengthOf(1);

    await goToLine(9);
    button(/^Line 2:22 /).click();
    expect(page.focused).to.equal(page.find(EDITOR)[0]);
    await page.press('Delete');
    await page.waitFor(STATUS, FINE);
  });

  it('names what breaks the schema in the words of the command, and leads there by Enter', async () => {
    await openText(STARTER.replace('"title"', '"tytle"'));
    await page.waitFor(STATUS, '2 problems');
    const line = STARTER.split('\n').findIndex((text) => text.includes('"title"')) + 1;
    expect(problems()).to.deep.equal([
      'Line 1:1 title: is missing. Add it: a text in double quotes.',
      `Line ${line}:3 tytle: unknown field "tytle". Delete it, or correct it to one of $schema, title, scope, updatedOn, reviewBy, deadline, links, notices, keyTypes, unsureKeyType, videos, faq, ipRules, credentials, errors, related.`,
    ]);
    button(/tytle: unknown field/).focus();
    await page.press('Enter');
    expect(page.focused).to.equal(page.find(EDITOR)[0]);
    await page.type('"title"');
    await page.waitFor(STATUS, FINE);
  });

  it('shows what is written, and keeps the last good guide while there are problems', async () => {
    await openStarter();
    await writeTitle(' today');
    await page.waitFor(TITLE, 'Replace My Exchange IP whitelist today');

    await page.type('"');
    await page.waitFor(STATUS, '1 problem');
    expect(page.texts(TITLE)).to.deep.equal(['Replace My Exchange IP whitelist today']);
    await page.waitFor('[role="note"]', /^This is the last version that could be shown\./);
  });

  it('takes a change back and makes it again', async () => {
    await openStarter();
    await writeTitle('!');
    await page.waitFor(TITLE, 'Replace My Exchange IP whitelist!');
    button('Undo').click();
    await page.waitFor(TITLE, 'Replace My Exchange IP whitelist');
    expect(button('Undo').ariaDisabled).to.equal('true');
    button('Redo').click();
    await page.waitFor(TITLE, 'Replace My Exchange IP whitelist!');
  });

  it('offers the fields of the schema', async () => {
    await openStarter();
    await goToLine(1);
    await page.press('Enter');
    await page.type('"u');
    await page.waitFor('[role="listbox"] [role="option"]', 'unsureKeyType');
    const offered = page.texts('[role="listbox"] [role="option"]');
    expect(offered).to.include('updatedOn');
    expect(offered).not.to.include('summary');

    await page.type('p');
    await waitUntil(() => page.texts('[role="listbox"] [role="option"]').join() === 'updatedOn');
    page
      .find('[role="listbox"] [role="option"]')[0]!
      .dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));
    await waitUntil(() => lineWith('"updatedOn"') === '"updatedOn": "",');
  });

  it('offers the ids that a reference can name', async () => {
    await openStarter();
    await goToLine(2);
    await page.press('Enter');
    await page.type('"faq": [{"steps": ["');
    await page.waitFor('[role="listbox"] [role="option"]', 'log-in');
    expect(page.texts('[role="listbox"] [role="option"]')).to.deep.equal(['log-in', 'paste-list']);

    await page.type('pas');
    await waitUntil(() => page.texts('[role="listbox"] [role="option"]').join() === 'paste-list');
    page
      .find('[role="listbox"] [role="option"]')[0]!
      .dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));
    await waitUntil(() => lineWith('"faq"') === '"faq": [{"steps": ["paste-list"]}]');
  });

  it('says what the field at the cursor is for', async () => {
    await openStarter();
    await writeTitle('');
    await page.waitFor('p', 'Title of the guide, exactly as Altrady has it.');
  });

  it('lets Tab leave the editor', async () => {
    await openStarter();
    page.find(EDITOR)[0]!.focus();
    await page.press('Tab');
    expect(page.focused).not.to.equal(page.find(EDITOR)[0]);
  });

  it('packs the guide into a link that opens the same guide', async () => {
    await openStarter();
    await writeTitle(' für später');
    await page.waitFor(TITLE, /später$/);
    button('Copy link').click();
    await page.waitFor(STATUS, /^The guide itself is in the link/);
    const [link = ''] = page.copied;
    expect(link).to.match(/#content=[\w-]+$/);
    const {location} = root().ownerDocument;
    expect(location.href).to.equal(link);
    page.find(EDITOR)[0]!.focus();
    await page.type('!');
    await waitUntil(() => location.hash === '', 'the address names the text that it carries');

    page.close();
    kept.forget();
    page = await DemoPage.open(link);
    await page.waitFor(STATUS, /^This guide came with the link\./);
    await page.waitFor(TITLE, /später$/);
    expect(kept.keys).to.deep.equal([]);
  });

  it('says so when a link is damaged, and shows a guide all the same', async () => {
    page = await DemoPage.open(`${PAGE}#content=abc`);
    await page.waitFor(STATUS, /^This link is damaged/);
    await page.waitFor(TITLE, /Bitmart/);
  });

  it('says so when the guide in a link has problems', async () => {
    await openText('{"schemaVersion": 1}');
    await page.waitFor(STATUS, /^The guide in this link has \d+ problems\./);
    await page.waitFor('[role="note"]', 'There is nothing to show yet: repair the problems first.');
  });

  it('keeps the draft in the browser, and does not lose it to a link', async () => {
    await openStarter();
    await writeTitle(' of mine');
    await page.waitFor(TITLE, /of mine$/);
    page.close();

    await openText(STARTER);
    await page.waitFor(STATUS, /^This guide came with the link\./);
    button('Back to my draft').click();
    await page.waitFor(TITLE, /of mine$/);

    page.close();
    page = await DemoPage.open(PAGE);
    await page.waitFor(TITLE, /of mine$/);
  });

  it('has the draft from before a link among the beginnings', async () => {
    await openStarter();
    await writeTitle(' of mine');
    await page.waitFor(TITLE, /of mine$/);
    page.close();
    await openText(STARTER);
    await page.waitFor(STATUS, /^This guide came with the link\./);
    await writeTitle(' of theirs');
    await page.waitFor(TITLE, /of theirs$/);

    page.close();
    page = await DemoPage.open(PAGE);
    await page.waitFor(TITLE, /of theirs$/);
    startFrom('Earlier draft');
    await page.waitFor(TITLE, /of mine$/);
  });

  it('opens a file, and says what is wrong with one that it cannot read', async () => {
    await openStarter();
    choose(new File([STARTER.replace('IP whitelist', 'address list')], 'mine.json'));
    await page.waitFor(STATUS, /^mine\.json is opened\./);
    await page.waitFor(TITLE, 'Replace My Exchange address list');

    choose(new File([new Uint8Array([0xff, 0xfe, 0x7b, 0x00])], 'wide.json'));
    await page.waitFor(STATUS, /^wide\.json is not saved as UTF-8\./);
    expect(page.texts(TITLE)).to.deep.equal(['Replace My Exchange address list']);
  });

  it('opens a file that is dropped on it', async () => {
    await openStarter();
    const dropped = new File([STARTER.replace('IP whitelist', 'address list')], 'dropped.json');
    const dataTransfer = transferOf(dropped);
    const drop = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
    page.find(EDITOR)[0]!.dispatchEvent(drop);
    await page.waitFor(STATUS, /^dropped\.json is opened\./);
    await page.waitFor(TITLE, 'Replace My Exchange address list');
  });

  it('saves the text under the name that its place will have', async () => {
    await openStarter();
    let written = '';
    Object.assign(root().ownerDocument.defaultView!, {
      showSaveFilePicker: ({suggestedName}: {suggestedName: string}) =>
        Promise.resolve({
          name: suggestedName,
          createWritable: () =>
            Promise.resolve({
              write: (text: string) => {
                written = text;
                return Promise.resolve();
              },
              close: () => Promise.resolve(),
            }),
        }),
    });
    button('Save…').click();
    await page.waitFor(STATUS, /^Saved as my-exchange\.en\.json\./);
    expect(written).to.equal(STARTER);
  });

  it('begins with a shipped guide, and shows what it takes over from the shared entries', async () => {
    await openStarter();
    page
      .find('summary')
      .find(({textContent}) => textContent.includes('New'))!
      .click();
    button('OKX').click();
    await page.waitFor(TITLE, /OKX/i);
    await page.waitFor(STATUS, /^No problems/);
  });

  it('shows the widget in another language and direction', async () => {
    await openStarter();
    const words = byRole(root(), 'combobox', /words$/);
    words.value = 'nl';
    words.dispatchEvent(new Event('change'));
    await page.waitFor('whitelist-guide:not(.staged) >>> guide-progress', '');
    await page.waitFor('guide-progress >>> .count', /stappen/);
    byRole(root(), 'radio', 'RTL').click();
    await page.waitFor('whitelist-guide:not(.staged) >>> article[dir="rtl"]', /My Exchange/);
  });

  function startFrom(label: string): void {
    page
      .find('summary')
      .find(({textContent}) => textContent === 'New')!
      .click();
    button(label).click();
  }

  function choose(file: File): void {
    const input = page.find('input[type="file"]')[0] as HTMLInputElement;
    input.files = transferOf(file).files;
    input.dispatchEvent(new Event('change'));
  }
});

function transferOf(file: File): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
}
