import {Progress} from 'radix-ui';
import {lazy, Suspense, useCallback, useEffect, useState} from 'react';
import {loadProgress, saveProgress, withTick} from '../shared/progress.js';
import {applicableSteps, applicableSubsteps, isStepDone, tickableIds} from '../shared/rules.js';
import {Related, Sources} from '../shared/sections.jsx';
import {Header, Notices} from '../shared/texts.jsx';
import {words} from '../shared/words.js';
import {KeyTypes} from './key-types.jsx';
import {Step} from './step.jsx';

// Below the fold of every guide: its code comes after the steps.
const Answers = lazy(() => import('./answers.jsx'));

export function Guide({guide}) {
  const [progress, setProgress] = useState(() => loadProgress(guide));
  const [isUnsure, setUnsure] = useState(false);
  useEffect(() => saveProgress(guide, progress), [guide, progress]);

  const {ticks, keyType} = progress;
  const handleTick = useCallback((id, done) => setProgress((before) => withTick(before, id, done)), []);
  const handleKeyType = useCallback((value) => {
    setUnsure(value === 'unsure');
    setProgress((before) => ({...before, keyType: value === 'unsure' ? undefined : value}));
  }, []);

  return (
    <article className="guide" lang={guide.locale} aria-label={guide.title}>
      <Header guide={guide} />
      <Count guide={guide} progress={progress} />
      <p className="safety">{words.safety}</p>
      <Notices guide={guide} notices={guide.notices} keyType={keyType} />
      <ol className="steps">
        {applicableSteps(guide, keyType).map((step) => {
          const substeps = applicableSubsteps(step, keyType);
          return (
            <Step
              key={step.id}
              guide={guide}
              step={step}
              keyType={keyType}
              done={isStepDone(step, substeps, ticks)}
              ticked={substeps
                .filter(({id}) => ticks.has(id))
                .map(({id}) => id)
                .join(' ')}
              onTick={handleTick}
              picker={
                step.tool === 'key-type-picker' && (
                  <KeyTypes guide={guide} keyType={keyType} isUnsure={isUnsure} onChoose={handleKeyType} />
                )
              }
            />
          );
        })}
      </ol>
      <Suspense>
        <Answers guide={guide} keyType={keyType} />
      </Suspense>
      <Related guide={guide} />
      <Sources guide={guide} />
    </article>
  );
}

function Count({guide, progress: {ticks, keyType}}) {
  const ids = tickableIds(guide, keyType);
  const done = ids.filter((id) => ticks.has(id)).length;
  const text = words.progress(done, ids.length);
  return (
    <div className="progress">
      <Progress.Root className="bar" value={done} max={ids.length} aria-label={text}>
        <Progress.Indicator style={{transform: `scaleX(${done / ids.length})`}} />
      </Progress.Root>
      <span role="status">{text}</span>
    </div>
  );
}
