import {html, nothing, render} from 'lit';
import type {Finding} from './check-text.js';

/** More than this nobody reads, and each is one more thing to render with every key. */
const MOST = 100;

/** Lists what was found, each a button that leads to its place. */
export function renderProblemList(
  list: HTMLElement,
  findings: readonly Finding[],
  goTo: (finding: Finding) => void,
): void {
  const rest = findings.length - MOST;
  render(
    html`
      ${findings.slice(0, MOST).map(
        (finding) => html`
          <li>
            <button class="problem" type="button" @click=${() => {
              goTo(finding);
            }}>
              <span class="place"><span class="visually-hidden">Line </span>${finding.line}:${finding.column}</span>
              <span>${finding.path === '' ? nothing : html`<code>${finding.path}</code>: `}${
                finding.kind === 'warning' ? html`<span class="caution">warning: </span>` : nothing
              }${finding.message}</span>
            </button>
          </li>
        `,
      )}
      ${rest > 0 ? html`<li class="hint">… and ${rest} more.</li>` : nothing}
    `,
    list,
  );
}

/** `2 problems`, or `No problems, 1 warning`. */
export function countFindings(findings: readonly Finding[]): string {
  const warnings = findings.filter(({kind}) => kind === 'warning').length;
  const problems = findings.length - warnings;
  if (problems > 0) return amount(problems, 'problem');
  return warnings > 0 ? `No problems, ${amount(warnings, 'warning')}` : 'No problems';
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
