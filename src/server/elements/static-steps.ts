import {GuideStepsElement} from '../../elements/guide-steps/guide-steps.js';
import {tickless} from './without-script.styles.js';

/** The steps themselves; without a script they have no ticks. */
export class StaticStepsElement extends GuideStepsElement {
  static override readonly styles = [...GuideStepsElement.styles, tickless];
}
