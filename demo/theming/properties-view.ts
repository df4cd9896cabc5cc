import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {colorOf, contrastProblem} from './contrast.js';
import {PROPERTIES, type Property} from './public-api.js';
import {FONTS, THEMES, type Theme, type Value} from './themes.js';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const RANGES: Readonly<Record<string, Range>> = {
  '--guide-space': {min: 0.5, max: 2, step: 0.0625},
  '--guide-font-size': {min: 0.875, max: 1.5, step: 0.0625},
};
const ANY_RANGE: Range = {min: 0, max: 2, step: 0.0625};

interface Actions {
  readonly set: (name: string, value: Value) => void;
  readonly use: (theme: Theme) => void;
}

/** Ready-made themes, and a control for each custom property. */
export function renderProperties(theme: Theme, {set, use}: Actions): TemplateResult {
  const colors = PROPERTIES.filter(({kind}) => kind === 'color');
  const others = PROPERTIES.filter(({kind}) => kind !== 'color');
  return html`
    <h2>Themes</h2>
    <div class="themes">
      ${Object.entries(THEMES).map(
        ([name, values]) => html`
          <button class="theme" type="button" aria-pressed=${theme === values} @click=${() => {
            use(values);
          }}>
            ${renderSwatches(values)} ${name}
          </button>
        `,
      )}
    </div>
    <h2>Colours</h2>
    <div class="columns" aria-hidden="true"><span>Light</span><span>Dark</span></div>
    <ul class="properties">${colors.map((property) => renderColor(property, theme, set))}</ul>
    <h2>Shape and type</h2>
    <ul class="properties">
      ${others.map((property) => (property.kind === 'font' ? renderFont(property, theme, set) : renderLength(property, theme, set)))}
    </ul>
  `;
}

function renderSwatches(theme: Theme): TemplateResult {
  const names = ['--guide-surface-color', '--guide-raised-color', '--guide-accent-color'];
  const colors = [
    ...names.map((name) => colorOf(name, theme, 'light')),
    ...names.map((name) => colorOf(name, theme, 'dark')),
  ];
  return html`<svg viewBox="0 0 60 30" aria-hidden="true">
    ${colors.map((color, index) => html`<svg x=${index * 10} width="10" height="30"><rect width="10" height="30" fill=${color} /></svg>`)}
  </svg>`;
}

function renderColor({name, description}: Property, theme: Theme, set: Actions['set']): TemplateResult {
  const light = colorOf(name, theme, 'light');
  const dark = colorOf(name, theme, 'dark');
  const problem = contrastProblem(name, theme);
  const input = (scheme: string, value: string, change: (color: string) => void): TemplateResult => html`
    <input
      type="color"
      aria-label="${name}, ${scheme}"
      .value=${live(value)}
      @input=${({target}: Event) => {
        change((target as HTMLInputElement).value);
      }}
    />
  `;
  return html`
    <li class="property">
      <p><code>${name}</code> <small>${description}</small></p>
      ${input('light', light, (color) => {
        set(name, [color, dark]);
      })}
      ${input('dark', dark, (color) => {
        set(name, [light, color]);
      })}
      ${problem === undefined ? nothing : html`<p class="problem">${problem}</p>`}
    </li>
  `;
}

function renderLength(
  {name, description, light}: Property,
  theme: Theme,
  set: Actions['set'],
): TemplateResult {
  const {min, max, step} = RANGES[name] ?? ANY_RANGE;
  const value = theme[name];
  const number = parseFloat(typeof value === 'string' ? value : light);
  return html`
    <li class="property wide">
      <p><label for=${name}><code>${name}</code></label> <small>${description}</small></p>
      <output for=${name}>${typeof value === 'string' ? value : light}</output>
      <input
        id=${name}
        type="range"
        min=${min}
        max=${max}
        step=${step}
        .value=${live(String(Number.isNaN(number) ? 1 : number))}
        @input=${({target}: Event) => {
          set(name, `${(target as HTMLInputElement).value}rem`);
        }}
      />
    </li>
  `;
}

function renderFont({name, description, light}: Property, theme: Theme, set: Actions['set']): TemplateResult {
  const value = theme[name] ?? light;
  return html`
    <li class="property wide">
      <p><label for=${name}><code>${name}</code></label> <small>${description}</small></p>
      <select id=${name} @change=${({target}: Event) => {
        set(name, (target as HTMLSelectElement).value);
      }}>
        ${Object.entries(FONTS).map(([label, stack]) => html`<option value=${stack} ?selected=${live(stack === value)}>${label}</option>`)}
      </select>
    </li>
  `;
}
