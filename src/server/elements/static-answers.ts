import {GuideAnswersElement} from '../../elements/guide-answers/guide-answers.js';

/** Answers name their steps: without a script no button leads to them. */
export class StaticAnswersElement extends GuideAnswersElement {
  constructor() {
    super();
    this.isAlone = true;
  }
}
