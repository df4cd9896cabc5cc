import type {Guide, Step, Substep} from './guide.schema.js';

/** A step or sub-step with the key types that it is shown for: its own, and those of the step around it. */
export interface StepPlace {
  readonly step: Step | Substep;
  /** Left out: shown for every key type, also before the choice. */
  readonly keyTypes?: readonly string[] | undefined;
}

/** A guide never changes, and the places in a long one are asked for by every answer. */
const placesOf = new WeakMap<Guide, ReadonlyMap<string, StepPlace>>();

/** The place of a step or sub-step. */
export function findPlace(guide: Guide, id: string): StepPlace | undefined {
  let places = placesOf.get(guide);
  if (!places) {
    places = new Map(allPlaces(guide).map((place) => [place.step.id, place]));
    placesOf.set(guide, places);
  }
  return places.get(id);
}

/** Id of the step that carries the choice of key type, if one does. */
export function pickerStep(guide: Guide): string | undefined {
  return allPlaces(guide).find(({step}) => step.tool === 'key-type-picker')?.step.id;
}

function allPlaces({steps}: Guide): readonly StepPlace[] {
  return steps.flatMap((step) => [
    {step, keyTypes: step.keyTypes},
    ...(step.substeps ?? []).map((substep) => ({
      step: substep,
      keyTypes: both(step.keyTypes, substep.keyTypes),
    })),
  ]);
}

function both(
  outer: readonly string[] | undefined,
  inner: readonly string[] | undefined,
): readonly string[] | undefined {
  return outer && inner ? inner.filter((id) => outer.includes(id)) : (outer ?? inner);
}
