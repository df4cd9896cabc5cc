import {PROPERTIES} from './public-api.js';
import type {Theme} from './themes.js';

/** Which colour is read on which: the text property first. */
const READ_ON: Readonly<Record<string, string>> = {
  '--guide-text-color': '--guide-surface-color',
  '--guide-muted-color': '--guide-surface-color',
  '--guide-accent-color': '--guide-surface-color',
  '--guide-stop-color': '--guide-surface-color',
  '--guide-warning-color': '--guide-surface-color',
  '--guide-success-color': '--guide-surface-color',
  '--guide-on-accent-color': '--guide-accent-color',
};

const ENOUGH = 4.5;

/** What is wrong with a colour of a theme, or undefined: text needs a contrast of 4.5 to 1. */
export function contrastProblem(name: string, theme: Theme): string | undefined {
  const ground = READ_ON[name];
  if (ground === undefined) return undefined;
  const problems = (['light', 'dark'] as const).flatMap((scheme) => {
    const ratio = contrast(colorOf(name, theme, scheme), colorOf(ground, theme, scheme));
    return ratio < ENOUGH ? [`${ratio.toFixed(1)} : 1 in ${scheme}`] : [];
  });
  return problems.length === 0 ? undefined : `Low contrast: ${problems.join(', ')}. Text needs 4.5 : 1.`;
}

/** The colour that a property has in a theme, or by default. */
export function colorOf(name: string, theme: Theme, scheme: 'light' | 'dark'): string {
  const value = theme[name];
  if (typeof value === 'object') return value[scheme === 'light' ? 0 : 1];
  return PROPERTIES.find((property) => property.name === name)?.[scheme] ?? '#000000';
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
