/* global document, EventSource, fetch, Option, scrollTo, scrollY, URLSearchParams */
/**
 * The page of `whitelist-guide preview`: shows the guide, or what is wrong with it, and both anew after each save.
 * @typedef {{file: string, line: number, column: number, path: string, message: string}} Problem
 * @typedef {{file: string, files: string[], guide?: object, problems: Problem[], warnings: Problem[]}} State
 */

const find = (id) => document.getElementById(id);
const [guide, stage, controls] = [find('guide'), find('stage'), find('controls')];
const languages = controls.elements.file;
/** @type {State | undefined} */
let state;
let asked = 0;
/** How far down the author was in the guide before a problem came between. */
let readTo = 0;

controls.addEventListener('submit', (event) => event.preventDefault());
controls.addEventListener('change', ({target}) => (target === languages ? load() : show()));

const events = new EventSource('/events');
events.addEventListener('open', load); // Also after a pause, in which saves were missed.
events.addEventListener('change', load);
events.addEventListener('error', () => setStatus('', 'The preview has ended. Start the command again.'));

/** Only the answer to the last question counts. */
async function load() {
  const number = ++asked;
  const query = languages.value ? `?${new URLSearchParams({file: languages.value})}` : '';
  const response = await fetch(`/state.json${query}`);
  if (number !== asked) return;
  if (!response.ok) {
    languages.replaceChildren(); // The chosen file is gone: back to the one that was asked for.
    return load();
  }
  state = await response.json();
  if (number !== asked) return;
  tell(state.problems);
  show();
}

function show() {
  if (!state) return;
  const {file, files, problems, warnings} = state;
  const isFine = problems.length === 0;
  document.documentElement.dataset.theme = controls.elements.theme.value;
  document.title = `${isFine ? '' : `(${problems.length}) `}${file}`;
  find('file').textContent = file;
  showLanguages(files, file.split('/').at(-1));
  const isOther = stage.hidden === isFine;
  if (isOther && !isFine) readTo = scrollY;
  find('problems').hidden = isFine;
  stage.hidden = !isFine;
  if (isFine) showGuide(state.guide);
  else showProblems(problems);
  showWarnings(isFine ? warnings : []);
  if (isOther) scrollTo(0, isFine ? readTo : 0);
}

function tell(problems) {
  const time = new Date().toLocaleTimeString('en-GB');
  const isFine = problems.length === 0;
  setStatus(isFine ? 'good' : 'stop', `${isFine ? 'No problems' : amount(problems, 'problem')} at ${time}`);
}

function showGuide(content) {
  const {width, direction} = controls.elements;
  stage.dataset.width = width.value;
  // A guide takes its direction from its language. To see the mirrored layout, it is given out as Arabic.
  const shown = direction.value === 'rtl' ? {...content, locale: 'ar'} : content;
  guide.locale = content.locale;
  guide.linkHosts = content.exchange.hosts; // As in a release, where its index vouches for them.
  guide.content = shown;
}

function showProblems([first, ...others]) {
  const list = element('ol', '', ...others.map((problem) => element('li', 'problem', ...told(problem))));
  find('problems').replaceChildren(
    element('h2', '', others.length === 0 ? 'One thing to repair' : `${others.length + 1} things to repair`),
    element('p', 'quiet', 'The guide is shown here as soon as the file is sound. Begin with the first.'),
    element('div', 'problem first', ...told(first)),
    ...(others.length === 0 ? [] : [list]),
  );
}

function showWarnings(warnings) {
  const box = find('warnings');
  box.hidden = warnings.length === 0;
  box.querySelector('summary').textContent = amount(warnings, 'warning');
  const items = warnings.map((warning) => element('li', 'problem', ...told(warning)));
  box.querySelector('ul').replaceChildren(...items);
}

function showLanguages(files, current) {
  find('languages').hidden = files.length < 2;
  languages.replaceChildren(...files.map((name) => new Option(name.replace(/\.json$/, ''), name)));
  languages.value = current;
}

function told({file, line, column, path, message}) {
  const place = element('p', 'place', `${file}:${line}:${column} `, element('b', '', path));
  return [place, element('p', 'message', message)];
}

function setStatus(kind, text) {
  const status = find('status');
  status.dataset.kind = kind;
  if (status.textContent !== text) status.textContent = text;
}

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function amount(things, what) {
  return `${things.length} ${what}${things.length === 1 ? '' : 's'}`;
}
