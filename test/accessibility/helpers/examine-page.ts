/*
 * What test/cli/built/accessibility.test.ts brings into the pages that the commands write: the engines and rules of the
 * tests of the states, bundled, for a page on which no script of its own may run.
 */
import {everyElement} from './actions.js';
import {axeFindings} from './axe.js';
import {equalAccessFindings} from './equal-access.js';
import {clippedElements, smallTargets} from './layout.js';

const {documentElement} = document;

/** What stands only on pages, and that IBM Equal Access cannot decide, by rule and reason, with the part it is about. */
const REVIEWED: readonly {readonly what: RegExp; readonly why: string}[] = [
  {
    what: /^element_attribute_deprecated fail_elem_attr .*<meta content="default-src/,
    why: 'HTML has not deprecated it: a policy that no server sends can stand nowhere else.',
  },
  {
    what: /^label_ref_valid fail_invalid .*<label for="tick-/,
    why: 'Without a script there are no ticks to set: the box is not shown, and its label is the sub-step itself.',
  },
  {
    what: /^(aria_content_in_landmark Fail_1|element_tabbable_visible potential_visible) .*class="skip"/,
    why: 'The first link of the page leads to its main part, and comes into sight with the focus.',
  },
  {
    what: /^element_tabbable_unobscured potential_obscured .*<a [^>]*hreflang=/,
    why: 'The languages unfold above what follows on the page, and never below it.',
  },
  {
    what: /^blockquote_cite_exists Potential_1 .*<blockquote>/,
    why: 'A help centre that takes no other boxes has its notices in these; they quote nobody.',
  },
  {
    what: /^text_block_heading potential_heading .*<p>/,
    why: 'The bold first line of an entry in a list, or of a note: no part of an article that a reader looks for.',
  },
  {
    what: /^text_sensory_misuse potential_position .*'(beside|right)'/,
    why: '“Beside” is told of a key and its name, and “the right key” is of no side.',
  },
];

const engines = {axe: axeFindings, 'IBM Equal Access': equalAccessFindings};

/** Where scripts are off, timers are too; axe uses them only to go on later, and to give up. */
if (matchMedia('(scripting: none)').matches) {
  const goOn = (then: () => void, delay = 0): number => {
    if (delay === 0) void Promise.resolve().then(then);
    return 0;
  };
  Object.assign(window, {setTimeout: goOn});
}

const examine = {
  async findings(rules: 'all' | 'colours'): Promise<readonly string[]> {
    const found: string[] = [];
    for (const [name, judge] of Object.entries(engines))
      for (const finding of await judge(documentElement, rules))
        if (!REVIEWED.some(({what}) => what.test(finding))) found.push(`${name}: ${finding}`);
    return found;
  },

  /** What does not fit into the window, and what fingers miss. */
  misfits: (): readonly string[] => [
    ...clippedElements(documentElement),
    ...smallTargets(documentElement).map((target) => `Too small: ${target}`),
  ],

  /** Opens whatever folds, as far down as there is something. */
  unfold(): void {
    for (const fold of everyElement(documentElement, 'details')) fold.setAttribute('open', '');
  },

  /** Whether scripts may run here, as the page sees it. */
  isScripted: (): boolean => !matchMedia('(scripting: none)').matches,

  /** Whether the live element stands where the prerendered one was, with all its parts. */
  isLive(): boolean {
    const isWhole = everyElement(documentElement).every((element) => element.matches(':defined'));
    const isShown =
      everyElement(documentElement, ':not([hidden]) > .guide > article, guide-board').length > 0;
    return isWhole && isShown && everyElement(documentElement, '[data-element]').length === 0;
  },
};

Object.assign(window, {examine});
