// A script that leaves a global.
import 'accessibility-checker-engine/ace-window.js';
import type {Checker} from 'accessibility-checker-engine';
import type {Guideline} from 'accessibility-checker-engine/v4/api/IGuideline.js';

declare global {
  interface Window {
    readonly ace_ibma: {readonly Checker: typeof Checker};
  }
}

/** What the checker cannot decide by itself, or decides wrongly, by rule and reason, with the part that it is about. */
const REVIEWED: readonly {readonly what: RegExp; readonly why: string}[] = [
  {
    what: /^input_checkboxes_grouped potential_unnamedcheckbox .*<input value=/,
    why: 'Each tick belongs to a step of its own; the ordered list of steps holds them together.',
  },
  {
    what: /^a_target_warning potential_warn .*class="(button )?link"/,
    why: 'Each such link says “opens in a new tab” in words for screen readers and shows a sign and the host to others.',
  },
  {
    what: /^form_submit_button_exists Potential_1 .*<form role="search"/,
    why: 'Results come with each letter; Enter only moves on to them.',
  },
  {
    what: /^form_submit_button_exists Potential_1 .*class="feedback"/,
    why: 'The button comes with the vote. Before it there is nothing to send.',
  },
  {
    what: /^input_fields_grouped Potential_1 .*(name="label"|name="kind")/,
    why: 'A form with one name and its kind is one group already.',
  },
  {
    what: /^input_label_visible potential_no_label .*(<select|<textarea)/,
    why: 'Each has a visible label, around it or with `for`; the rule looks at those of inputs and buttons only.',
  },
  {
    what: /^input_label_exists Fail_1 .*<textarea[^>]*name="old"/,
    why: 'It has a label with `for` in the same shadow root; the transcript holds its name.',
  },
  {
    what: /^fieldset_legend_valid Fail_1 .*guide-accounts/,
    why: 'The legend is hidden from sight only, below a heading that says the same; the rule looks for visible ones.',
  },
  {
    what: /^fieldset_label_valid Fail_1 .*guide-accounts.*<fieldset>/,
    why: 'WebKit gives the rule no text of a legend that is hidden from sight only; the transcript holds its name.',
  },
  {
    what: /^fieldset_label_valid Fail_1 .*<fieldset class="entered">/,
    why: 'It has a legend; the rule notes the groups of one shadow root only, and takes it for that of the page.',
  },
  {
    what: /^list_structure_proper Potential_1 .*<dl>/,
    why: 'HTML lets a `<dl>` have its pairs in `<div>`s.',
  },
  {
    what: /^text_sensory_misuse potential_other .*'(small|extra)'/,
    why: '“Small letters” are no size on the screen.',
  },
  {
    what: /^style_(color_misuse Potential_1|highcontrast_visible Manual_1) /,
    why: 'Looks at any style sheet. settings.test.ts looks at the states themselves.',
  },
];

const GUIDELINES = ['IBM_Accessibility', 'WCAG_2_2'];
/** The one rule whose outcome depends on the theme. */
const COLOUR_RULE = 'text_contrast_sufficient';
const COLOURS = 'colours';

/**
 * All that IBM Equal Access finds in an element, or what it finds in its colours: failures, recommendations, and what it
 * asks people to look at.
 */
export async function equalAccessFindings(
  element: Element,
  rules: 'all' | 'colours',
): Promise<readonly string[]> {
  const checker = new window.ace_ibma.Checker();
  if (rules === 'colours') checker.addGuideline(coloursOf(checker));
  const {results} = await checker.check(element, rules === 'all' ? GUIDELINES : [COLOURS]);
  return results
    .filter(({value}) => !value.join(' ').endsWith('PASS'))
    .map(
      ({ruleId, reasonId = '', message, path: {dom = ''}, snippet}) =>
        `${ruleId} ${reasonId} (${message}) at ${dom}: ${snippet}`,
    )
    .filter((finding) => !REVIEWED.some(({what}) => what.test(finding)));
}

/** The guideline without all rules but the one. */
function coloursOf(checker: Checker): Guideline {
  const whole = checker.getGuidelines().find(({id}) => GUIDELINES.includes(id))!;
  const checkpoints = whole.checkpoints
    .map((checkpoint) => ({
      ...checkpoint,
      rules: (checkpoint.rules ?? []).filter(({id}) => id === COLOUR_RULE),
    }))
    .filter(({rules}) => rules.length > 0);
  if (checkpoints.length === 0) throw new Error(`IBM Equal Access has no rule ${COLOUR_RULE} any more.`);
  return {...whole, id: COLOURS, checkpoints};
}
