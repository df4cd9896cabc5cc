import {settled} from '../../helpers/guide-fixture.js';
import {emulateReader, setWidth, WIDTHS} from './reader.js';

/** What an engine finds in an element: by all of its rules, or by those whose outcome depends on the theme. */
type Judge = (element: Element, rules: 'all' | 'colours') => Promise<readonly string[]>;

/** Every theme in every width, in which colours have to be looked at; for the other rules one theme says it all. */
const VIEWS = [
  {name: 'light', scheme: 'light', width: WIDTHS.desktop, rules: 'all'},
  {name: 'dark', scheme: 'dark', width: WIDTHS.desktop, rules: 'colours'},
  {name: 'dark, at 400 % zoom', scheme: 'dark', width: WIDTHS.zoomed, rules: 'all'},
  {name: 'light, at 400 % zoom', scheme: 'light', width: WIDTHS.zoomed, rules: 'colours'},
] as const;

/** All that an engine finds in an element, as it looks to readers with these themes and widths. */
export async function findingsInViews(element: Element, judge: Judge): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const {name, scheme, width, rules} of VIEWS) {
    // Without motion: between two themes an element would have the colours of neither.
    await emulateReader({scheme, motion: 'reduced'});
    await setWidth(width);
    await settled(element);
    for (const finding of await judge(element, rules)) findings.push(`${name}: ${finding}`);
  }
  return findings;
}

/** The window as the other tests have it. */
export async function closeViews(): Promise<void> {
  await emulateReader();
  await setWidth(WIDTHS.desktop);
}
