import {Checkbox} from 'radix-ui';
import {memo} from 'react';
import {applicableSubsteps, isTickable} from '../shared/rules.js';
import {Tool} from '../shared/sections.jsx';
import {Notices, Prose, StepLink} from '../shared/texts.jsx';
import {words} from '../shared/words.js';

/** Renders again only where its own tick, or the key type, has changed. */
export const Step = memo(function Step({guide, step, keyType, done, ticked, onTick, picker}) {
  const substeps = applicableSubsteps(step, keyType);
  return (
    <li className={done ? 'step done' : 'step'} id={step.id}>
      <h3>{step.title}</h3>
      <Content guide={guide} item={step} keyType={keyType} />
      {picker}
      {substeps.length > 0 && (
        <ol className="substeps">
          {substeps.map((substep) => (
            <Substep
              key={substep.id}
              guide={guide}
              substep={substep}
              keyType={keyType}
              done={ticked.split(' ').includes(substep.id)}
              onTick={onTick}
            />
          ))}
        </ol>
      )}
      {isTickable(step, substeps) && (
        <div className="tick">
          <Box id={step.id} done={done} onTick={onTick} />
          <label htmlFor={`tick-${step.id}`}>
            {words.done}
            <span className="visually-hidden">: {step.title}</span>
          </label>
        </div>
      )}
    </li>
  );
});

const Substep = memo(function Substep({guide, substep, keyType, done, onTick}) {
  return (
    <li className={done ? 'substep done' : 'substep'} id={substep.id}>
      <Box id={substep.id} done={done} onTick={onTick} />
      <div>
        <label htmlFor={`tick-${substep.id}`}>{substep.title}</label>
        <Content guide={guide} item={substep} keyType={keyType} />
      </div>
    </li>
  );
});

const Content = memo(function Content({guide, item, keyType}) {
  return (
    <>
      <Prose guide={guide} paragraphs={item.body} />
      <Notices guide={guide} notices={item.warnings} keyType={keyType} />
      <Tool guide={guide} tool={item.tool} />
      <StepLink guide={guide} link={item.link} />
    </>
  );
});

function Box({id, done, onTick}) {
  return (
    <Checkbox.Root
      className="box"
      id={`tick-${id}`}
      checked={done}
      onCheckedChange={(checked) => onTick(id, checked === true)}
    >
      <Checkbox.Indicator>✓</Checkbox.Indicator>
    </Checkbox.Root>
  );
}
