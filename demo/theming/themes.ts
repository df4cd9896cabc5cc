/** A value of a custom property; a colour is a pair, for light pages and for dark ones. */
export type Value = string | readonly [light: string, dark: string];

/** Values by the name of their custom property. What is left out keeps its default. */
export type Theme = Readonly<Record<string, Value>>;

export const FONTS: Readonly<Record<string, string>> = {
  'That of the page': 'inherit',
  'System sans': 'system-ui, sans-serif',
  Humanist: 'Optima, Candara, "Noto Sans", sans-serif',
  Rounded: 'ui-rounded, "Arial Rounded MT Bold", Nunito, sans-serif',
  Serif: 'Charter, "Bitstream Charter", Georgia, serif',
  Monospace: 'ui-monospace, Menlo, Consolas, monospace',
};

export const THEMES: Readonly<Record<string, Theme>> = {
  Default: {},
  Ink: {
    '--guide-accent-color': ['#16181b', '#f1f1ef'],
    '--guide-on-accent-color': ['#ffffff', '#16181b'],
    '--guide-surface-color': ['#ffffff', '#0d0d0e'],
    '--guide-raised-color': ['#f3f3f1', '#1c1c1e'],
    '--guide-text-color': ['#16181b', '#f1f1ef'],
    '--guide-muted-color': ['#5d5f63', '#a6a6a3'],
    '--guide-border-color': ['#c9c9c5', '#3b3b3e'],
    '--guide-radius': '0rem',
  },
  Meadow: {
    '--guide-accent-color': ['#1d6b45', '#7fd1a4'],
    '--guide-on-accent-color': ['#ffffff', '#08301d'],
    '--guide-surface-color': ['#fbfdf9', '#101814'],
    '--guide-raised-color': ['#eef5ec', '#1a251f'],
    '--guide-text-color': ['#17231c', '#e4eee7'],
    '--guide-muted-color': ['#52645a', '#a3b5aa'],
    '--guide-border-color': ['#d3e0d3', '#2f4037'],
    '--guide-radius': '1.25rem',
    '--guide-space': '1.125rem',
  },
  Dusk: {
    '--guide-accent-color': ['#6b3fa0', '#c9a7f5'],
    '--guide-on-accent-color': ['#ffffff', '#24103f'],
    '--guide-surface-color': ['#fffaf5', '#17131f'],
    '--guide-raised-color': ['#f7efe8', '#221c2d'],
    '--guide-text-color': ['#2a2132', '#ece6f2'],
    '--guide-muted-color': ['#6a5f72', '#b0a5bd'],
    '--guide-border-color': ['#e5d8d3', '#3b3348'],
    '--guide-radius': '0.5rem',
    '--guide-font-family': 'Charter, "Bitstream Charter", Georgia, serif',
    '--guide-font-size': '1.0625rem',
  },
};

/** The value as it is written in CSS. */
export function cssOf(value: Value): string {
  return typeof value === 'string' ? value : `light-dark(${value.join(', ')})`;
}

/** The rule that makes a page's guides look like this. */
export function ruleOf(theme: Theme): string {
  const lines = Object.entries(theme).map(([name, value]) => `  ${name}: ${cssOf(value)};`);
  return lines.length === 0
    ? '/* Nothing is changed: the guide needs no CSS. */'
    : ['whitelist-guide {', ...lines, '}'].join('\n');
}
