import {bringElement, shellElements} from './shell-elements.js';

/** Elements within a guide. The code of each arrives when one is first shown. */
const loaders = {
  ...shellElements,
  'guide-copy-link': async () => (await import('./guide-copy-link/guide-copy-link.js')).GuideCopyLinkElement,
  'guide-steps': async () => (await import('./guide-steps/guide-steps.js')).GuideStepsElement,
  'guide-progress': async () => (await import('./guide-progress/guide-progress.js')).GuideProgressElement,
  'guide-accounts': async () => (await import('./guide-accounts/guide-accounts.js')).GuideAccountsElement,
  'guide-next-account': async () =>
    (await import('./guide-next-account/guide-next-account.js')).GuideNextAccountElement,
  'guide-video': async () => (await import('./guide-video/guide-video.js')).GuideVideoElement,
  'guide-credentials': async () =>
    (await import('./guide-credentials/guide-credentials.js')).GuideCredentialsElement,
  'guide-help': async () => (await import('./guide-help/guide-help.js')).GuideHelpElement,
  'guide-ip-list': async () => (await import('./guide-ip-list/guide-ip-list.js')).GuideIpListElement,
  'guide-feedback': async () => (await import('./guide-feedback/guide-feedback.js')).GuideFeedbackElement,
  'guide-trust': async () => (await import('./guide-trust/guide-trust.js')).GuideTrustElement,
  'guide-sources': async () => (await import('./guide-sources/guide-sources.js')).GuideSourcesElement,
} as const;

export type LazyTag = keyof typeof loaders;

export const LAZY_TAGS = Object.keys(loaders) as readonly LazyTag[];

/**
 * Defines a lazy element, once. Without a connection its tag stays an empty box, and a later call tries again:
 * a part that does not arrive must not take the guide down with it.
 */
export async function defineLazy(tag: LazyTag): Promise<void> {
  await bringLazy(tag).catch(() => undefined);
}

/**
 * Defines a lazy element that a guide cannot do without.
 * @throws if its code does not arrive.
 */
export async function bringLazy(tag: LazyTag): Promise<void> {
  await bringElement(tag, loaders[tag]);
}
