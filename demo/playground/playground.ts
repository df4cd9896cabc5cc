import '../../src/define.js';
import {followScheme} from '../shared/color-scheme.js';
import {copyText} from '../shared/copy-button.js';
import {find} from '../shared/find.js';
import {followRadios} from '../shared/follow-radios.js';
import {firstText, type Beginning} from './beginnings.js';
import {checkText, type CheckedText} from './check-text.js';
import {followCursor} from './cursor-help.js';
import {keepDraft, putDraftAside, readDraft} from './drafts.js';
import {Editor} from './editor.js';
import {acceptDrops, FileError, readFile, saveFile} from './files.js';
import {hasProblems, showFindings} from './findings-view.js';
import {Notice} from './notice.js';
import {followPreviewControls} from './preview-controls.js';
import {Preview} from './preview.js';
import {countFindings} from './problem-list.js';
import {isLink, LinkError, makeLink, readLink} from './share-link.js';
import {fillStartMenu} from './start-menu.js';

/** How long the author has to pause before the text is looked at, in milliseconds. */
const PAUSE = 250;

const workspace = find('.workspace', HTMLElement);
const stage = find('#stage', HTMLElement);
const frame = find('#frame', HTMLElement);
const undo = find('#undo', HTMLButtonElement);
const redo = find('#redo', HTMLButtonElement);
const file = find('#file', HTMLInputElement);
const share = find('#share', HTMLButtonElement);
const notice = new Notice(find('#notice', HTMLElement));
const preview = new Preview(frame, stage);
const editor = new Editor(find('#editor', HTMLElement), {
  label: 'Guide as JSON',
  describedBy: 'keys',
  changed: handleChange,
  moved: handleMove,
});
let fileName = 'guide.json';
let isUndoOffered = false;
let pause: ReturnType<typeof setTimeout> | undefined;

followScheme();
followPreviewControls(preview, stage, frame);
followCursor(editor, find('#cursor-help', HTMLElement));
fillStartMenu(find('#start-menu', HTMLDetailsElement), find('#start-list', HTMLElement), (beginning) => {
  void startFrom(beginning);
});
followRadios('view', (view) => {
  workspace.dataset['view'] = view;
});
acceptDrops(workspace, (dropped) => {
  void open(dropped);
});

undo.addEventListener('click', () => {
  editor.undo();
});
redo.addEventListener('click', () => {
  editor.redo();
});
find('#open', HTMLButtonElement).addEventListener('click', () => {
  file.click();
});
file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void open(chosen);
  // The same file can be chosen again.
  file.value = '';
});
find('#save', HTMLButtonElement).addEventListener('click', () => {
  void attempt(async () => {
    const name = await saveFile(editor.text, fileName);
    if (name !== undefined) notice.say(`Saved as ${name}.`);
  });
});
share.addEventListener('click', () => {
  void attempt(shareLink);
});
addEventListener('hashchange', () => {
  if (isLink(location.hash)) void openLink();
});

await begin();

/** Begins with the text of the link, what was written here before, or a guide to look at. */
async function begin(): Promise<void> {
  editor.start(readDraft() ?? (isLink(location.hash) ? '' : await firstText()));
  if (isLink(location.hash)) await openLink();
  else await look();
}

async function startFrom({label, load}: Beginning): Promise<void> {
  await attempt(async () => {
    editor.replace(await load());
    sayOpened(label);
    editor.focus();
  });
}

async function open(chosen: File): Promise<void> {
  await attempt(async () => {
    editor.replace(await readFile(chosen));
    sayOpened(chosen.name);
  });
}

/** What comes by a link is somebody else's: the author's own draft is put aside, and there is a way back. */
async function openLink(): Promise<void> {
  await attempt(async () => {
    const text = await readLink(location.hash);
    const draft = putDraftAside(text);
    if (text !== editor.text) editor.start(text);
    const {findings} = (await look()) ?? {findings: []};
    const offer = draft === undefined ? undefined : {label: 'Back to my draft', act: () => backTo(draft)};
    if (hasProblems(findings)) notice.warn(`The guide in this link has ${countFindings(findings)}.`, offer);
    else notice.say('This guide came with the link.', offer);
  });
  // A link that cannot be read leaves what was there, or brings a guide to look at.
  if (editor.text === '') editor.start(await firstText());
  if (preview.isEmpty) await look();
}

function backTo(draft: string): void {
  leaveLink();
  editor.start(draft);
  void look();
}

async function shareLink(): Promise<void> {
  const link = await makeLink(editor.text, location.href);
  history.replaceState(null, '', link);
  await copyText(link, share);
  const length = link.length.toLocaleString('en');
  notice.say(
    `The guide itself is in the link (${length} characters) and goes to no server. The address bar has it too.`,
  );
}

/** Says what is opened, until the text is changed: after that, undoing would take back something else. */
function sayOpened(name: string): void {
  notice.say(`${name} is opened.`, {
    label: 'Undo',
    act: () => {
      editor.undo();
    },
  });
  isUndoOffered = true;
}

/** Does something that can fail for a reason that the author should read. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isKnown = error instanceof LinkError || error instanceof FileError;
    notice.warn(isKnown ? error.message : 'That did not work. Is the page still online?');
  }
}

function handleChange(): void {
  if (isUndoOffered) notice.clear();
  isUndoOffered = false;
  leaveLink();
  keepDraft(editor.text);
  clearTimeout(pause);
  pause = setTimeout(() => void look(), PAUSE);
}

function handleMove(): void {
  // Not `disabled`: a button that loses the focus by being pressed sends a keyboard back to the start.
  undo.ariaDisabled = String(!editor.canUndo);
  redo.ariaDisabled = String(!editor.canRedo);
}

/** The address names the text that it carries only as long as the two are the same. */
function leaveLink(): void {
  if (isLink(location.hash)) history.replaceState(null, '', location.pathname + location.search);
}

/** Checks the text and shows what was found; undefined if it was changed meanwhile. */
async function look(): Promise<CheckedText | undefined> {
  const {text} = editor;
  const checked = await checkText(text);
  if (text !== editor.text) return undefined;
  const {guide, findings} = checked;
  editor.mark(findings);
  if (guide) {
    fileName = `${guide.exchange.id}.${guide.locale}.json`;
    preview.show(guide);
  }
  showFindings(checked, preview.isEmpty, (finding) => {
    editor.goTo(finding);
  });
  return checked;
}
