import {useId} from 'preact/hooks';
import {videoFor} from '../shared/rules.js';
import {KeyTypeText, Prose, Video} from '../shared/texts.jsx';
import {words} from '../shared/words.js';

export function KeyTypes({guide, keyType, isUnsure, onChoose}) {
  const name = useId();
  const option = (value, checked, text) => (
    <label className="option" key={value}>
      <input type="radio" name={name} value={value} checked={checked} onChange={() => onChoose(value)} />
      {text}
    </label>
  );
  return (
    <>
      <fieldset>
        <legend>{words.chooseHeading}</legend>
        {guide.keyTypes?.map((type) =>
          option(type.id, type.id === keyType, <KeyTypeText guide={guide} keyType={type} />),
        )}
        {guide.unsureKeyType && option('', isUnsure, <b>{words.unsure}</b>)}
      </fieldset>
      {isUnsure && <Prose guide={guide} paragraphs={guide.unsureKeyType} />}
      {keyType ? <Video video={videoFor(guide, keyType)} /> : <p className="hint">{words.choose}</p>}
    </>
  );
}
