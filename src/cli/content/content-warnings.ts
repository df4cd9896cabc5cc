import type {Guide} from '../../model/guide.schema.js';
import type {Problem} from '../../model/problem.js';
import {amount} from '../printable.js';

/** How many addresses Altrady's list has. Shared texts say the number. */
const LIST_LENGTH = 20;

/** Finds what passes for a guide, and still keeps readers from something. */
export function findContentWarnings(guide: Guide): readonly Problem[] {
  return [...findUnreachable(guide), ...findIdleKeyTypes(guide), ...findTooMany(guide)];
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

/** Texts that ask for all of Altrady's addresses, where the exchange takes fewer. Who names both numbers has seen it. */
function findTooMany(guide: Guide): readonly Problem[] {
  const maximum = guide.ipRules?.maximum?.value ?? LIST_LENGTH;
  if (maximum >= LIST_LENGTH) return [];
  const saying = allSteps(guide)
    .filter(({title, body, warnings}) => says(LIST_LENGTH, title, body, warnings))
    .filter(({title, body, warnings}) => !says(maximum, title, body, warnings))
    .map(({id}) => id);
  if (saying.length === 0) return [];
  const message = `is ${maximum}, but Altrady’s list has ${LIST_LENGTH} addresses, and texts of these steps say ${LIST_LENGTH}: ${saying.join(', ')}. Write texts of your own there that say what the reader does.`;
  return [{path: 'ipRules.maximum', message}];
}

/** Whether texts hold a number by itself: not within an address or a larger number. */
function says(number: number, ...texts: readonly unknown[]): boolean {
  return new RegExp(`(?<![\\d.,-])${number}(?!\\d|[.,-]\\d)`).test(JSON.stringify(texts));
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
