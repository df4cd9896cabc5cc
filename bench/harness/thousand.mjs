/**
 * A guide of 1,000 steps and 1,000 answers, made of the texts of a real one: about as long, with the same marks, links
 * and warnings. It passes the schema.
 */
export const COUNT = 1000;
export const THOUSAND = 'bench-thousand';

export function thousandGuide(guide) {
  const {substeps, ...picker} = guide.steps.find(({tool}) => tool === 'key-type-picker');
  const materials = [...guide.steps.filter(({tool}) => !tool), ...substeps.filter(({tool}) => !tool)];
  const types = guide.keyTypes.map(({id}) => id);
  const steps = Array.from({length: COUNT - 1}, (_, index) => {
    const {title, body, link, warnings} = materials[index % materials.length];
    const number = index + 1;
    return {
      id: `step-${number}`,
      title: `${title} (${number})`,
      ...(body && {body}),
      ...(link && {link}),
      // Every fourth is for one type, every other fourth for the other: a choice changes half of the list.
      ...(number > 1 && index % 4 < types.length && {keyTypes: [types[index % 4]]}),
      ...(warnings && {warnings: warnings.map((warning) => ({...warning, id: `${warning.id}-${number}`}))}),
    };
  });
  const faq = Array.from({length: COUNT}, (_, index) => {
    const {question, answer} = guide.faq[index % guide.faq.length];
    return {
      id: `answer-${index + 1}`,
      question: `${question} (${index + 1})`,
      answer,
      steps: [steps[index % steps.length].id],
    };
  });
  const rest = {...guide};
  delete rest.errors;
  const [first, ...others] = steps;
  return {
    ...rest,
    exchange: {...guide.exchange, id: THOUSAND},
    title: `${guide.title}, a thousand times`,
    // Near the top, where a reader meets it.
    steps: [first, picker, ...others],
    faq,
  };
}

/** What is looked for in a guide: ids that the probe waits for and acts on. */
export function landmarks({steps, faq, keyTypes}) {
  const types = keyTypes.map(({id}) => id);
  const picker = steps.find(({tool}) => tool === 'key-type-picker');
  const parts = [...(picker.substeps ?? []), ...steps];
  const isFor = (type, {keyTypes: wanted}) => wanted?.length === 1 && wanted[0] === type;
  const free = steps.filter(({keyTypes: wanted, tool}) => !wanted && tool !== 'key-type-picker');
  return {
    first: free[0].id,
    last: steps.findLast(({keyTypes: wanted}) => !wanted).id,
    lastAnswer: faq.at(-1).id,
    ticks: free.slice(0, 4).map(({id}) => id),
    types: types.map((id) => ({id, shows: parts.find((part) => isFor(id, part)).id})),
    answers: faq.slice(0, 3).map(({id}) => id),
  };
}
