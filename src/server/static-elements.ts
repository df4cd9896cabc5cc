import {GuideCredentialsElement} from '../elements/guide-credentials/guide-credentials.js';
import {GuideFeedbackElement} from '../elements/guide-feedback/guide-feedback.js';
import {GuideHelpElement} from '../elements/guide-help/guide-help.js';
import {GuideNextAccountElement} from '../elements/guide-next-account/guide-next-account.js';
import {GuideSourcesElement} from '../elements/guide-sources/guide-sources.js';
import {GuideTrustElement} from '../elements/guide-trust/guide-trust.js';
import {StaticAccountsElement} from './elements/static-accounts.js';
import {StaticAnswersElement} from './elements/static-answers.js';
import {StaticIpListElement} from './elements/static-ip-list.js';
import {StaticKeyTypesElement} from './elements/static-key-types.js';
import {StaticProgressElement} from './elements/static-progress.js';
import {StaticStepsElement} from './elements/static-steps.js';
import {StaticVideoElement} from './elements/static-video.js';
import {StaticWalkthroughElement} from './elements/static-walkthrough.js';
import {asStatic, type StaticClass} from './static-element.js';

/**
 * What stands for each element within a guide. Most are the elements themselves; those that are nothing without a
 * script have a stand-in.
 */
export const STATIC_ELEMENTS: Readonly<Record<string, StaticClass>> = {
  'guide-accounts': asStatic(StaticAccountsElement),
  'guide-answers': asStatic(StaticAnswersElement),
  'guide-credentials': asStatic(GuideCredentialsElement),
  'guide-feedback': asStatic(GuideFeedbackElement),
  'guide-help': asStatic(GuideHelpElement),
  'guide-ip-list': asStatic(StaticIpListElement),
  'guide-key-types': asStatic(StaticKeyTypesElement),
  'guide-next-account': asStatic(GuideNextAccountElement),
  'guide-progress': asStatic(StaticProgressElement),
  'guide-sources': asStatic(GuideSourcesElement),
  'guide-steps': asStatic(StaticStepsElement),
  'guide-trust': asStatic(GuideTrustElement),
  'guide-video': asStatic(StaticVideoElement),
  'guide-walkthrough': asStatic(StaticWalkthroughElement),
};
