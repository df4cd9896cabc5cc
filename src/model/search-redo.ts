import {appliesTo} from './applicable-steps.js';
import type {ErrorEntry, Guide} from './guide.schema.js';
import {findPlace, type StepPlace} from './search-steps.js';

/** The steps that an error is put right with: those that are shown now, and those that wait for another key type. */
export function stepsToRedo(
  guide: Guide,
  {steps = []}: ErrorEntry,
  keyType: string | undefined,
): {readonly now: readonly StepPlace[]; readonly later: readonly StepPlace[]} {
  const places = steps.map((id) => findPlace(guide, id)).filter((place) => place !== undefined);
  return {
    now: places.filter((place) => appliesTo(place, keyType)),
    later: places.filter((place) => !appliesTo(place, keyType)),
  };
}

/** The names of the key types that something is for. */
export function keyTypeNames(guide: Guide, places: readonly StepPlace[]): readonly string[] {
  const ids = new Set(places.flatMap(({keyTypes}) => keyTypes ?? []));
  return (guide.keyTypes ?? []).filter(({id}) => ids.has(id)).map(({name}) => name);
}
