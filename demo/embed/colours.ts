import {html, nothing, render} from 'lit';
import {live} from 'lit/directives/live.js';
import {colorOf, contrastProblem} from '../theming/contrast.js';
import {PROPERTIES} from '../theming/public-api.js';
import type {Theme} from '../theming/themes.js';

const ACCENT = '--guide-accent-color';
const ON_ACCENT = '--guide-on-accent-color';

const OFFERED: readonly (readonly [name: string, label: string])[] = [
  [ACCENT, 'Accent'],
  ['--guide-surface-color', 'Surface'],
  ['--guide-text-color', 'Text'],
];

const SCHEMES = ['light', 'dark'] as const;

/** Controls for the colours that a brand has, and what is wrong with them. */
export function renderColours(place: HTMLElement, theme: Theme, change: (theme: Theme) => void): void {
  const problems = PROPERTIES.flatMap(({name}) => {
    const problem = contrastProblem(name, theme);
    return problem === undefined ? [] : [{name, problem}];
  });
  render(
    html`
      <div class="colour-heads" aria-hidden="true"><span>Light</span><span>Dark</span></div>
      ${OFFERED.map(
        ([name, label]) => html`
          <div class="colour">
            <p>${label} <code>${name}</code></p>
            ${SCHEMES.map(
              (scheme) => html`<input
                type="color"
                aria-label="${label}, ${scheme}"
                .value=${live(colorOf(name, theme, scheme))}
                @input=${({target}: Event) => {
                  change(withColour(theme, name, scheme, (target as HTMLInputElement).value));
                }}
              />`,
            )}
          </div>
        `,
      )}
      <ul class="colour-problems" aria-label="Contrast" aria-live="polite">
        ${problems.map(({name, problem}) => html`<li><code>${name}</code> ${problem}</li>`)}
      </ul>
      ${
        Object.keys(theme).length === 0
          ? nothing
          : html`<button class="action small" type="button" @click=${() => {
              change({});
            }}>Back to the default colours</button>`
      }
    `,
    place,
  );
}

function withColour(theme: Theme, name: string, scheme: (typeof SCHEMES)[number], color: string): Theme {
  const light = scheme === 'light' ? color : colorOf(name, theme, 'light');
  const dark = scheme === 'dark' ? color : colorOf(name, theme, 'dark');
  const next = {...theme, [name]: [light, dark] as const};
  return name === ACCENT ? {...next, [ON_ACCENT]: [textOn(light), textOn(dark)]} : next;
}

/** White or black, whichever can be read on a colour. One of them always can. */
function textOn(color: string): string {
  const white = {[ACCENT]: [color, color], [ON_ACCENT]: ['#ffffff', '#ffffff']} as const;
  return contrastProblem(ON_ACCENT, white) === undefined ? '#ffffff' : '#000000';
}
