import css from '../shared/guide.css?inline';
import {guard, loadGuide} from '../shared/load-guide.js';
import {guideMarkup} from '../shared/markup.js';
import {loadProgress, saveProgress, withTick} from '../shared/progress.js';
import {applicableSubsteps, isStepDone, tickableIds} from '../shared/rules.js';
import {words} from '../shared/words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** A guide without a library: markup once, then each action changes only what shows it. */
class HandWrittenGuide extends HTMLElement {
  #root = this.attachShadow({mode: 'open'});
  #guide;
  #progress;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.innerHTML = `<div class="placeholder" role="status">${words.loading}</div>`;
    this.#root.addEventListener('change', ({target}) => {
      if (target.type === 'checkbox') this.#tick(target);
      else this.#choose(target.value);
    });
  }

  async connectedCallback() {
    try {
      this.#guide = await loadGuide(this.getAttribute('src'), guard);
    } catch {
      this.#root.innerHTML = `<p role="alert">${words.failed}</p>`;
      return;
    }
    this.#progress = loadProgress(this.#guide);
    // Every text in it is escaped.
    this.#root.innerHTML = guideMarkup(this.#guide, 'key-type');
    this.#root.querySelector('.progress').hidden = false;
    for (const id of this.#progress.ticks) this.#find(`tick-${id}`)?.toggleAttribute('checked', true);
    const chosen = [...this.#root.querySelectorAll('.option input')].find(
      ({value}) => value === this.#progress.keyType,
    );
    if (chosen) chosen.checked = true;
    this.#showKeyType(false);
  }

  #find(id) {
    return this.#root.getElementById(id);
  }

  #tick({value, checked}) {
    this.#progress = withTick(this.#progress, value, checked);
    saveProgress(this.#guide, this.#progress);
    const {id} = this.#find(value).closest('.step');
    this.#showDone(this.#guide.steps.find((step) => step.id === id));
    this.#find(value).classList.toggle('done', checked);
    this.#showCount();
  }

  #choose(value) {
    this.#progress = {...this.#progress, keyType: value || undefined};
    saveProgress(this.#guide, this.#progress);
    this.#showKeyType(value === '');
  }

  #showKeyType(isUnsure) {
    const {keyType} = this.#progress;
    for (const element of this.#root.querySelectorAll('[data-types]'))
      element.hidden = !element.dataset.types.split(' ').includes(keyType);
    const hint = this.#root.querySelector('.hint');
    if (hint) hint.hidden = keyType !== undefined;
    const unsure = this.#root.querySelector('.unsure');
    if (unsure) unsure.hidden = !isUnsure;
    if (this.#progress.ticks.size > 0) this.#guide.steps.forEach((step) => this.#showDone(step));
    this.#showCount();
  }

  #showDone(step) {
    const {ticks, keyType} = this.#progress;
    this.#find(step.id).classList.toggle('done', isStepDone(step, applicableSubsteps(step, keyType), ticks));
  }

  #showCount() {
    const ids = tickableIds(this.#guide, this.#progress.keyType);
    const done = ids.filter((id) => this.#progress.ticks.has(id)).length;
    const [bar, count] = this.#root.querySelector('.progress').children;
    bar.max = ids.length;
    bar.value = done;
    count.textContent = words.progress(done, ids.length);
  }
}

customElements.define('hand-written-guide', HandWrittenGuide);
