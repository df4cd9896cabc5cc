import {RadioGroup} from 'radix-ui';
import {useId} from 'react';
import {videoFor} from '../shared/rules.js';
import {KeyTypeText, Prose, Video} from '../shared/texts.jsx';
import {words} from '../shared/words.js';

export function KeyTypes({guide, keyType, isUnsure, onChoose}) {
  const heading = useId();
  return (
    <>
      <p id={heading}>{words.chooseHeading}</p>
      <RadioGroup.Root
        aria-labelledby={heading}
        value={keyType ?? (isUnsure ? 'unsure' : '')}
        onValueChange={onChoose}
      >
        {guide.keyTypes?.map((type) => (
          <Option key={type.id} value={type.id}>
            <KeyTypeText guide={guide} keyType={type} />
          </Option>
        ))}
        {guide.unsureKeyType && (
          <Option value="unsure">
            <b>{words.unsure}</b>
          </Option>
        )}
      </RadioGroup.Root>
      {isUnsure && <Prose guide={guide} paragraphs={guide.unsureKeyType} />}
      {keyType ? <Video video={videoFor(guide, keyType)} /> : <p className="hint">{words.choose}</p>}
    </>
  );
}

function Option({value, children}) {
  return (
    <label className="option">
      <RadioGroup.Item className="dot" value={value}>
        <RadioGroup.Indicator />
      </RadioGroup.Item>
      {children}
    </label>
  );
}
