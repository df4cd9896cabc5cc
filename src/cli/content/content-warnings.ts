import type {Guide} from '../../model/guide.schema.js';
import type {Problem} from '../../model/problem.js';
import {amount} from '../printable.js';

/** Finds what passes for a guide, and still keeps readers from something. */
export function findContentWarnings(guide: Guide): readonly Problem[] {
  return [...findUnreachable(guide), ...findIdleKeyTypes(guide)];
}

/** Steps for key types that no reader can choose. */
function findUnreachable(guide: Guide): readonly Problem[] {
  const steps = allSteps(guide);
  if (steps.some(({tool}) => tool === 'key-type-picker')) return [];
  const [first, ...others] = steps.filter(({keyTypes}) => keyTypes !== undefined);
  if (!first) return [];
  const also = others.length === 0 ? '' : ` and ${amount(others.length, 'other')}`;
  const message = `no step carries the choice of key type ("tool": "key-type-picker"), so readers see this step${also} only where the page has a picker of its own. Add the tool to the step in which readers find out their type.`;
  return [{path: `${first.path}.keyTypes`, message}];
}

function findIdleKeyTypes(guide: Guide): readonly Problem[] {
  const used = new Set(allSteps(guide).flatMap(({keyTypes}) => keyTypes ?? []));
  return (guide.keyTypes ?? []).flatMap(({id}, index) => {
    if (used.has(id)) return [];
    const message = `no step or sub-step is for this key type. Write "keyTypes": ["${id}"] in those that only its readers do, or delete the type.`;
    return [{path: `keyTypes[${index}]`, message}];
  });
}

function allSteps({steps}: Guide) {
  return steps.flatMap(({substeps = [], ...step}, index) => {
    const path = `steps[${index}]`;
    return [
      {...step, path},
      ...substeps.map((substep, sub) => ({...substep, path: `${path}.substeps[${sub}]`})),
    ];
  });
}
