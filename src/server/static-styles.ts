import {css, CSSResult, type CSSResultOrNative} from 'lit';
import {gateStyles} from './gate-styles.js';
import {StaticGuideElement} from './elements/static-guide.js';
import {STATIC_ELEMENTS} from './static-elements.js';

/** Name of the file in the folder of the script. It lies beside every release, so that old snippets find one. */
export const SHEET_FILE = 'whitelist-guide.prerender.css';

/** The element whose shadow root holds all others. */
export const GUIDE = 'whitelist-guide';

/** What needs a script keeps its place free while one may come, and is gone where none can. */
const ownStyles = css`
  [inert] {
    visibility: hidden;
  }

  .without-script {
    display: none;
  }

  @media (scripting: none) {
    .for-script,
    [inert] {
      display: none;
    }

    .without-script {
      display: block;
    }
  }
`;

const ALL = [GUIDE, ...Object.keys(STATIC_ELEMENTS)];

/** The styles of one element; what is not its own does not take part. */
export function stylesOf(tag: string): string {
  return partsOf(tag)
    .map((part) => gateStyles(part, gateOf([tag])))
    .join('');
}

/** The sheet that the shadow roots of all elements link to. What several of them share stands in it once. */
export function sheet(): string {
  const users = new Map<string, string[]>();
  for (const tag of ALL) {
    for (const part of partsOf(tag)) users.set(part, [...(users.get(part) ?? []), tag]);
  }
  const own = users.get(ownStyles.cssText) ?? [];
  users.delete(ownStyles.cssText);
  return [...users, [ownStyles.cssText, own] as const]
    .map(([part, tags]) => gateStyles(part, gateOf(tags)))
    .join('');
}

function partsOf(tag: string): readonly string[] {
  const element = tag === GUIDE ? StaticGuideElement : STATIC_ELEMENTS[tag];
  // Being asked for these, Lit also collects the styles.
  return element?.observedAttributes ? [...element.elementStyles, ownStyles].map(textOf) : [];
}

/**
 * Lets these elements in, by naming them or the others, whichever is shorter. All gates have the same weight, so that the
 * order of the styles decides as it does without them.
 */
function gateOf(tags: readonly string[]): string {
  const marks = tags.map(markOf);
  const others = ALL.filter((tag) => !tags.includes(tag)).map(markOf);
  if (others.length === 0) return `:is(${markOf(GUIDE)},[data-element])`;
  const naming = marks.length === 1 ? marks.join() : `:is(${marks.join()})`;
  const excluding = `:not(${others.join()})`;
  return excluding.length < naming.length ? excluding : naming;
}

function markOf(tag: string): string {
  return tag === GUIDE ? ':not([data-element])' : `[data-element=${tag}]`;
}

function textOf(styles: CSSResultOrNative): string {
  if (styles instanceof CSSResult) return styles.cssText;
  throw new Error('An element has styles that are no text.');
}
