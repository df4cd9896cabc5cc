import type {FaqEntry, Guide, KeyType, Step, Substep, Video} from './guide.schema.js';

interface ForKeyTypes {
  readonly keyTypes?: readonly string[] | undefined;
}

/** Whether something is for a reader with this key type. Before the choice only that which is for every type applies. */
export function appliesTo({keyTypes}: ForKeyTypes, keyType: string | undefined): boolean {
  return keyTypes === undefined || (keyType !== undefined && keyTypes.includes(keyType));
}

/** A step as a reader with one key type sees it. */
export interface ApplicableStep {
  readonly step: Step;
  readonly substeps: readonly Substep[];
}

/** The steps and sub-steps for a key type, in order. */
export function applicableSteps(guide: Guide, keyType: string | undefined): readonly ApplicableStep[] {
  return guide.steps
    .filter((step) => appliesTo(step, keyType))
    .map((step) => ({
      step,
      substeps: (step.substeps ?? []).filter((substep) => appliesTo(substep, keyType)),
    }));
}

/** The ids that carry a tick: a step's sub-steps, or the step itself where it has none. */
export function tickableIds(guide: Guide, keyType: string | undefined): readonly string[] {
  return applicableSteps(guide, keyType).flatMap(({step, substeps}) =>
    substeps.length > 0 ? substeps.map(({id}) => id) : [step.id],
  );
}

/** Whether a step can be ticked by itself: it has no sub-steps for this key type, and does not wait for a choice. */
export function isTickable({step, substeps}: ApplicableStep): boolean {
  return substeps.length === 0 && !(step.tool === 'key-type-picker' && step.substeps);
}

/** The answers for a key type first, then the others; each group in the order of the file. */
export function sortedFaq(guide: Guide, keyType: string | undefined): readonly FaqEntry[] {
  const faq = guide.faq ?? [];
  if (keyType === undefined) return faq;
  const rank = ({keyTypes}: FaqEntry): number =>
    keyTypes === undefined ? 1 : keyTypes.includes(keyType) ? 0 : 2;
  return faq.toSorted((a, b) => rank(a) - rank(b));
}

export function findKeyType(guide: Guide, id: string | undefined): KeyType | undefined {
  return guide.keyTypes?.find((keyType) => keyType.id === id);
}

/** The video for a key type, if the guide has one. */
export function videoFor(guide: Guide, keyType: string | undefined): Video | undefined {
  const id = findKeyType(guide, keyType)?.video;
  return guide.videos?.find((video) => video.id === id);
}
