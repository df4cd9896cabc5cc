import {GuideProgressElement} from '../../elements/guide-progress/guide-progress.js';
import {scriptOnly} from './without-script.styles.js';

/** Keeps the place of the count, which would stay at nothing without a script. */
export class StaticProgressElement extends GuideProgressElement {
  static override readonly styles = [...GuideProgressElement.styles, scriptOnly];
}
