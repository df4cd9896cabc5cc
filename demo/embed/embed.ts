import '../../src/define.js';
import {WhitelistGuideElement} from '../../src/index.js';
import index from '../../src/guides/index.json' with {type: 'json'};
import {VERSION} from '../../src/version.js';
import {followScheme} from '../shared/color-scheme.js';
import {find} from '../shared/find.js';
import {languageName} from '../shared/language-name.js';
import {PROPERTIES} from '../theming/public-api.js';
import {cssOf, type Theme} from '../theming/themes.js';
import {renderCode} from './code-view.js';
import {renderColours} from './colours.js';
import {loadHashes} from './integrity.js';
import {SCRIPTS, snippetsOf, type Route} from './snippets.js';

const form = find('#choices', HTMLFormElement);
const guide = find('#guide', WhitelistGuideElement);
const code = find('#code', HTMLElement);
const colours = find('#colours', HTMLElement);
const exchange = find('#exchange', HTMLSelectElement);
const locale = find('#locale', HTMLSelectElement);
const keyType = find('#key-type', HTMLSelectElement);
const headingLevel = find('#heading-level', HTMLSelectElement);
const folder = find('#folder', HTMLInputElement);
const pin = find('#pin', HTMLInputElement);
const pinHint = find('#pin-hint', HTMLElement);
const languageHint = find('#language-hint', HTMLElement);
const DEFAULT_FOLDER = `/whitelist-guide/${VERSION}/`;
let hashes: ReadonlyMap<string, string> | undefined;
let areHashesKnown = false;
let theme: Theme = {};

exchange.append(...Object.entries(index.guides).map(([id, {name}]) => new Option(name, id)));
locale.append(...Object.keys(index.locales).map((tag) => new Option(languageName(tag), tag)));
exchange.value = guide.exchange ?? exchange.value;
folder.value = DEFAULT_FOLDER;

followScheme();
form.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
exchange.addEventListener('change', () => {
  // The types of another exchange are other ones.
  keyType.length = 1;
  show();
});
guide.addEventListener('guide-ready', ({guide: {keyTypes = [], locale: written}}) => {
  if (keyType.length === 1) keyType.append(...keyTypes.map(({id, name}) => new Option(name, id)));
  const isOther = locale.value !== '' && written !== locale.value;
  languageHint.textContent = isOther
    ? 'This guide has no text in that language yet, and falls back to English. The words around it are translated.'
    : '';
});
show();

await lookForHashes();

async function lookForHashes(): Promise<void> {
  hashes = await loadHashes();
  areHashesKnown = true;
  show();
}

function show(): void {
  const route = chosenRoute();
  const script = SCRIPTS[route];
  const hash = script === undefined ? undefined : hashes?.get(script);
  pin.disabled = hash === undefined;
  if (areHashesKnown) pinHint.textContent = hintOfPin(script, hash);
  renderCode(
    code,
    snippetsOf({
      route,
      exchange: exchange.value,
      locale: locale.value || undefined,
      keyType: keyType.value || undefined,
      headingLevel: Number(headingLevel.value),
      folder: folderOf(folder.value),
      hash: pin.checked ? hash : undefined,
      theme,
    }),
  );
  renderColours(colours, theme, (next) => {
    theme = next;
    show();
  });
  showPreview();
}

function showPreview(): void {
  guide.exchange = exchange.value;
  guide.locale = locale.value || undefined;
  guide.keyType = keyType.value || undefined;
  guide.headingLevel = Number(headingLevel.value);
  for (const {name} of PROPERTIES) {
    const value = theme[name];
    if (value === undefined) guide.style.removeProperty(name);
    else guide.style.setProperty(name, cssOf(value));
  }
}

function chosenRoute(): Route {
  return new FormData(form).get('route') as Route;
}

function folderOf(written: string): string {
  const trimmed = written.trim();
  if (trimmed === '') return DEFAULT_FOLDER;
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

function hintOfPin(script: string | undefined, hash: string | undefined): string {
  if (script === undefined) return 'A bundler puts the script into your own, and so into your own hash.';
  return hash === undefined
    ? 'Build first to get the hash: npm run build writes it to dist/integrity.json.'
    : `The hash of ${script} in the last build. It fits these very files only.`;
}
