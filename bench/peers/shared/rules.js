/** What of a guide a reader sees. The same questions in every peer, asked of the same content. */

/** Before the choice of a key type only that which is for every type applies. */
export const appliesTo = ({keyTypes}, keyType) => !keyTypes || (!!keyType && keyTypes.includes(keyType));

export const applicableSteps = (guide, keyType) => guide.steps.filter((step) => appliesTo(step, keyType));

export const applicableSubsteps = ({substeps = []}, keyType) =>
  substeps.filter((substep) => appliesTo(substep, keyType));

/** A step that waits for the choice of a key type has no tick of its own, and one with sub-steps never has. */
export const isTickable = (step, substeps) =>
  substeps.length === 0 && !(step.tool === 'key-type-picker' && step.substeps);

/** The ids that count for the progress. */
export const tickableIds = (guide, keyType) =>
  applicableSteps(guide, keyType).flatMap((step) => {
    const substeps = applicableSubsteps(step, keyType);
    return substeps.length > 0 ? substeps.map(({id}) => id) : [step.id];
  });

export const isStepDone = (step, substeps, ticks) =>
  (substeps.length > 0 ? substeps : [step]).every(({id}) => ticks.has(id));

/** The answers for the key type first, then those for all, then the others. */
export function sortedFaq({faq = []}, keyType) {
  if (!keyType) return faq;
  const rank = ({keyTypes}) => (!keyTypes ? 1 : keyTypes.includes(keyType) ? 0 : 2);
  return faq.toSorted((a, b) => rank(a) - rank(b));
}

export const videoFor = (guide, keyType) => {
  const id = guide.keyTypes?.find((type) => type.id === keyType)?.video;
  return guide.videos?.find((video) => video.id === id);
};

export const findLink = (guide, id) => guide.links?.find((link) => link.id === id);

/** Finds the title that an answer leads to. */
export const titleOf = (guide, id) =>
  guide.steps.flatMap((step) => [step, ...(step.substeps ?? [])]).find((step) => step.id === id)?.title;

export const hostOf = (href) => new URL(href).host;

const formats = new Map();

/** Making a format takes milliseconds. */
export function formatDate(date, locale) {
  if (!formats.has(locale))
    formats.set(locale, new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}));
  return formats.get(locale).format(new Date(date));
}
