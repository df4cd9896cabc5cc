import '../../src/define.js';
import {html, render, type TemplateResult} from 'lit';
import {WhitelistGuideElement} from '../../src/index.js';
import {followScheme} from '../shared/color-scheme.js';
import {copyText} from '../shared/copy-button.js';
import {find} from '../shared/find.js';
import {findPart, outlinePart} from './parts.js';
import {renderParts} from './parts-view.js';
import {renderProperties} from './properties-view.js';
import {PROPERTIES} from './public-api.js';
import {SOURCES} from './states.js';
import {cssOf, ruleOf, THEMES, type Theme} from './themes.js';

const guide = find('whitelist-guide', WhitelistGuideElement);
const view = find('#view', HTMLElement);
let theme: Theme = THEMES['Default'] ?? {};
let chosenPart: string | undefined;
let shown = 'properties';

const VIEWS: Readonly<Record<string, () => TemplateResult>> = {
  properties: renderPropertiesView,
  parts: renderPartsView,
  css: renderCssView,
};

followScheme();
show();
followRadios('view', (name) => {
  shown = name;
  show();
  view.scrollTop = 0;
});
followRadios('state', (name) => {
  guide.contentSource = SOURCES[name];
});
guide.addEventListener('guide-ready', show);
guide.addEventListener('guide-error', show);

function show(): void {
  render(VIEWS[shown]?.(), view);
}

function renderPropertiesView(): TemplateResult {
  return renderProperties(theme, {
    use: applyTheme,
    set: (name, value) => {
      applyTheme({...theme, [name]: value});
    },
  });
}

function renderPartsView(): TemplateResult {
  return renderParts(chosenPart, findChosenPart() !== undefined, (name) => {
    chosenPart = chosenPart === name ? undefined : name;
    outlinePart(chosenPart);
    show();
    findChosenPart()?.scrollIntoView({block: 'center'});
  });
}

function renderCssView(): TemplateResult {
  return html`
    <h2 id="css-heading">CSS to copy</h2>
    <pre class="css" tabindex="0" role="region" aria-labelledby="css-heading"><code>${ruleOf(theme)}</code></pre>
    <button class="action" type="button" @click=${handleCopy}>Copy CSS</button>
    <h2>How it reaches the guide</h2>
    <p class="hint">
      Custom properties are inherited: set them on the guide or anywhere above it. A colour may be one value, or
      <code>light-dark()</code> with one for each. The guide follows the <code>color-scheme</code> of the page, and takes its font from it.
    </p>
  `;
}

function handleCopy({target}: Event): void {
  void copyText(ruleOf(theme), target as HTMLButtonElement);
}

function findChosenPart(): Element | undefined {
  return chosenPart === undefined ? undefined : findPart(guide.renderRoot, chosenPart);
}

function applyTheme(next: Theme): void {
  theme = next;
  for (const {name} of PROPERTIES) {
    const value = theme[name];
    if (value === undefined) guide.style.removeProperty(name);
    else guide.style.setProperty(name, cssOf(value));
  }
  show();
}

function followRadios(name: string, follow: (value: string) => void): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    radio.addEventListener('change', () => {
      follow(radio.value);
    });
  }
}
