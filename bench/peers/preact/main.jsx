import {render} from 'preact';
import css from '../shared/guide.css?inline';
import {loadGuide} from '../shared/load-guide.js';
import {GuideSchema} from '../shared/schema.js';
import {words} from '../shared/words.js';
import {Guide} from './guide.jsx';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class PreactGuide extends HTMLElement {
  #root = this.attachShadow({mode: 'open'});

  async connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    const loading = loadGuide(this.getAttribute('src'), (content) => GuideSchema.parse(content));
    this.#show(
      <div className="guide placeholder" role="status">
        {words.loading}
      </div>,
    );
    try {
      this.#show(<Guide guide={await loading} />);
    } catch {
      this.#show(<p role="alert">{words.failed}</p>);
    }
  }

  disconnectedCallback() {
    this.#show(null);
  }

  #show(content) {
    render(content, this.#root);
  }
}

customElements.define('preact-guide', PreactGuide);
