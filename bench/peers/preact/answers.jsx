import {sortedFaq} from '../shared/rules.js';
import {Answer} from '../shared/sections.jsx';
import {words} from '../shared/words.js';
import {memo} from './memo.js';

export const Answers = memo(function Answers({guide, keyType}) {
  return (
    <>
      {guide.errors && (
        <Section kind="errors" heading={words.errors}>
          {guide.errors.map(({id, code, message, meaning, steps}) => (
            <Entry key={id} id={`error-${id}`} question={[code, message].filter(Boolean).join(' ')}>
              <Answer guide={guide} paragraphs={meaning} steps={steps} />
            </Entry>
          ))}
        </Section>
      )}
      {guide.faq && (
        <Section kind="faq" heading={words.faq}>
          {sortedFaq(guide, keyType).map(({id, question, answer, steps}) => (
            <Entry key={id} id={`faq-${id}`} question={question}>
              <Answer guide={guide} paragraphs={answer} steps={steps} />
            </Entry>
          ))}
        </Section>
      )}
    </>
  );
});

function Section({kind, heading, children}) {
  return (
    <section className={kind}>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function Entry({id, question, children}) {
  return (
    <details className="entry" id={id}>
      <summary>{question}</summary>
      {children}
    </details>
  );
}
