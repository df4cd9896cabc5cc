import {find} from '../shared/find.js';
import type {CheckedText, Finding} from './check-text.js';
import {countFindings, renderProblemList} from './problem-list.js';

const workspace = find('.workspace', HTMLElement);
const verdict = find('#verdict', HTMLElement);
const list = find('#problems', HTMLElement);
const viewCount = find('#view-count', HTMLElement);
const stale = find('#stale', HTMLElement);

/** Says everywhere on the page what a look at the text has found. */
export function showFindings(
  {guide, findings}: CheckedText,
  isPreviewEmpty: boolean,
  goTo: (finding: Finding) => void,
): void {
  const count = countFindings(findings);
  renderProblemList(list, findings, goTo);
  // Said only when it is new: a live region is read out again with each change.
  if (verdict.textContent !== count) verdict.textContent = count;
  workspace.dataset['findings'] = findings[0]?.kind ?? 'none';
  viewCount.textContent = String(findings.length);
  viewCount.ariaLabel = count;
  viewCount.hidden = !hasProblems(findings);
  stale.hidden = guide !== undefined;
  stale.textContent = isPreviewEmpty
    ? 'There is nothing to show yet: repair the problems first.'
    : 'This is the last version that could be shown. It follows when the problems are repaired.';
}

export function hasProblems([first]: readonly Finding[]): boolean {
  return first?.kind === 'problem';
}
