import {html, LitElement, nothing} from 'lit';
import {guard as onlyIfChanged} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {guard, loadGuide} from '../shared/load-guide.js';
import {loadProgress, saveProgress, withTick} from '../shared/progress.js';
import {applicableSteps, applicableSubsteps, isStepDone, isTickable, tickableIds} from '../shared/rules.js';
import {words} from '../shared/words.js';
import {keyTypes} from './key-types.js';
import {answers, header} from './sections.js';
import {button, notices, prose, tool} from './texts.js';

/** A page's own element that lays a guide out of Web Awesome's; Lit is what these bring along. */
class WebAwesomeGuide extends LitElement {
  static properties = {
    src: {},
    guide: {state: true},
    progress: {state: true},
    isUnsure: {state: true},
    hasFailed: {state: true},
  };

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.guide = await loadGuide(this.getAttribute('src'), guard);
      this.progress = loadProgress(this.guide);
    } catch {
      this.hasFailed = true;
    }
  }

  render() {
    const {guide, progress} = this;
    if (this.hasFailed) return html`<p role="alert">${words.failed}</p>`;
    if (!guide || !progress) return html`<div class="guide placeholder" role="status">${words.loading}</div>`;
    const {keyType} = progress;
    return html`
      <article class="guide" lang=${guide.locale} aria-label=${guide.title}>
        ${header(guide)} ${this.#renderCount()}
        <p class="safety">${words.safety}</p>
        ${onlyIfChanged([guide, keyType], () => notices(guide, guide.notices, keyType))}
        <ol class="steps" @change=${this.#handleChange}>
          ${repeat(
            applicableSteps(guide, keyType),
            ({id}) => id,
            (step) => this.#renderStep(step),
          )}
        </ol>
        ${onlyIfChanged([guide, keyType], () => answers(guide, keyType))}
      </article>
    `;
  }

  #renderCount() {
    const {ticks, keyType} = this.progress;
    const ids = tickableIds(this.guide, keyType);
    const done = ids.filter((id) => ticks.has(id)).length;
    const text = words.progress(done, ids.length);
    return html`<div class="progress">
      <wa-progress-bar value=${(done / ids.length) * 100} label=${text}></wa-progress-bar>
      <span role="status">${text}</span>
    </div>`;
  }

  #renderStep(step) {
    const {ticks, keyType} = this.progress;
    const substeps = applicableSubsteps(step, keyType);
    const ticked = [step, ...substeps].filter(({id}) => ticks.has(id)).map(({id}) => id);
    return onlyIfChanged([step, keyType, this.isUnsure, ticked.join(' ')], () => {
      const done = isStepDone(step, substeps, ticks);
      return html`<li class=${done ? 'step done' : 'step'} id=${step.id}>
        <h3>${step.title}</h3>
        ${this.#renderContent(step)}
        ${
          step.tool === 'key-type-picker'
            ? keyTypes(this.guide, keyType, this.isUnsure, this.#choose)
            : nothing
        }
        ${
          substeps.length > 0
            ? html`<ol class="substeps">
                ${substeps.map((substep) => this.#renderSubstep(substep))}
              </ol>`
            : nothing
        }
        ${
          isTickable(step, substeps)
            ? this.#renderBox(step, html`${words.done}<span class="visually-hidden">: ${step.title}</span>`)
            : nothing
        }
      </li>`;
    });
  }

  #renderSubstep(substep) {
    const done = this.progress.ticks.has(substep.id);
    return html`<li class=${done ? 'substep done' : 'substep'} id=${substep.id}>
      <div>${this.#renderBox(substep, substep.title)} ${this.#renderContent(substep)}</div>
    </li>`;
  }

  #renderContent({body, warnings, tool: name, link}) {
    const {guide, progress} = this;
    return html`${prose(guide, body)} ${notices(guide, warnings, progress.keyType)} ${tool(guide, name)}
    ${button(guide, link)}`;
  }

  #renderBox({id}, label) {
    return html`<wa-checkbox id="tick-${id}" value=${id} .checked=${this.progress.ticks.has(id)}
      >${label}</wa-checkbox
    >`;
  }

  #handleChange({target}) {
    if (target.localName !== 'wa-checkbox') return;
    this.#keep(withTick(this.progress, target.value, target.checked));
  }

  #choose = (value) => {
    this.isUnsure = value === 'unsure';
    this.#keep({...this.progress, keyType: this.isUnsure ? undefined : value});
  };

  #keep(progress) {
    this.progress = progress;
    saveProgress(this.guide, progress);
  }
}

customElements.define('web-awesome-guide', WebAwesomeGuide);
