import '../src/define.js';
import {WhitelistGuideElement, type Guide} from '../src/index.js';
import {followScheme} from './shared/color-scheme.js';
import {copyText} from './shared/copy-button.js';
import {logEvents} from './shared/event-log.js';
import {EXCHANGE_NAMES} from './shared/exchange-names.js';
import {find} from './shared/find.js';

const page = document.documentElement;
const guide = find('whitelist-guide', WhitelistGuideElement);
const exchange = find('#exchange', HTMLSelectElement);
const language = find('#language', HTMLSelectElement);
const languageHint = find('#language-hint', HTMLElement);
const directionHint = find('#direction-hint', HTMLElement);
const keyType = find('#key-type', HTMLSelectElement);
const markup = find('#markup', HTMLElement);
const wide = matchMedia('(width >= 68rem)');
let shown: Guide | undefined;

exchange.append(...[...EXCHANGE_NAMES].map(([id, name]) => new Option(name, id)));
exchange.value = guide.exchange ?? '';

followScheme();
logEvents(guide);
arrangePanels();
wide.addEventListener('change', arrangePanels);
showMarkup();

guide.addEventListener('guide-ready', (event) => {
  shown ??= event.guide;
  offerKeyTypes(event.guide);
  const isOther = guide.content === undefined && event.guide.locale !== page.lang;
  languageHint.textContent = isOther
    ? 'There is no translation yet, so the guide falls back to English.'
    : '';
});

exchange.addEventListener('change', () => {
  // The mirrored guide is content of its own, and goes before an exchange. The key types are other ones.
  find('input[name="direction"][value="ltr"]', HTMLInputElement).checked = true;
  mirror(false);
  shown = undefined;
  keyType.length = 1;
  guide.keyType = undefined;
  guide.exchange = exchange.value;
  document.title = `Replace ${EXCHANGE_NAMES.get(exchange.value) ?? ''} IP whitelist · whitelist-guide demo`;
  showMarkup();
});

language.addEventListener('change', () => {
  page.lang = language.value;
});

keyType.addEventListener('change', () => {
  guide.keyType = keyType.value || undefined;
  showMarkup();
});

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="direction"]')) {
  radio.addEventListener('change', () => {
    mirror(radio.value === 'rtl');
  });
}

const copy = find('#copy-markup', HTMLButtonElement);
copy.addEventListener('click', () => {
  void copyText(markup.textContent, copy);
});

find('#reset', HTMLButtonElement).addEventListener('click', () => {
  guide.resetProgress();
  keyType.value = '';
  showMarkup();
});

/**
 * A guide takes its direction from the language that it is written in. There is none in a right-to-left language yet,
 * so the English one is given out as Arabic: its layout is mirrored, its words are not.
 */
function mirror(isMirrored: boolean): void {
  page.dir = isMirrored ? 'rtl' : 'ltr';
  guide.content = isMirrored && shown ? {...shown, locale: 'ar'} : undefined;
  directionHint.textContent = isMirrored ? 'A preview of the mirrored layout: the words stay English.' : '';
}

function offerKeyTypes({keyTypes = []}: Guide): void {
  if (keyType.options.length > 1) return;
  keyType.append(...keyTypes.map(({id, name}) => new Option(name, id)));
}

function showMarkup(): void {
  const preset = keyType.value ? ` key-type="${keyType.value}"` : '';
  markup.textContent = [
    '<script type="module" src="whitelist-guide.js"></script>',
    `<whitelist-guide exchange="${exchange.value}" heading-level="1"${preset}></whitelist-guide>`,
  ].join('\n');
}

/** Beside the guide both panels are open; in the bar at the bottom one at a time. */
function arrangePanels(): void {
  for (const panel of document.querySelectorAll<HTMLDetailsElement>('.panel')) {
    panel.name = wide.matches ? '' : 'panel';
    panel.open = wide.matches;
  }
}
