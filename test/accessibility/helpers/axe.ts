// A script that leaves a global.
import 'axe-core/axe.js';

declare const axe: typeof import('axe-core');

/** Rules that are left out, and why. All others count: best practices, experimental ones, and those of level AAA. */
const LEFT_OUT = {
  'color-contrast-enhanced':
    'Level AAA. The colours are made for AA; a page can set its own by custom properties.',
} as const;

/** Rules whose outcome depends on the theme. */
const isOfColour = ({tags}: {readonly tags: readonly string[]}): boolean => tags.includes('cat.color');

/** All that axe finds in an element, or what it finds in its colours. */
export async function axeFindings(element: Element, rules: 'all' | 'colours'): Promise<readonly string[]> {
  const values = axe
    .getRules()
    .filter((rule) => !(rule.ruleId in LEFT_OUT) && (rules === 'all' || isOfColour(rule)))
    .map(({ruleId}) => ruleId);
  const {violations} = await axe.run(element, {
    runOnly: {type: 'rule', values},
    // Without scripts, the style sheets that it asks for once more (for turned screens) would never come.
    preload: matchMedia('(scripting: enabled)').matches,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary = ''}) =>
      `${id} at ${target.flat().join(' > ')}: ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}
