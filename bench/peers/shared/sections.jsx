/** Larger parts of a guide, as React and Preact render them alike. */
import {hostOf, titleOf} from './rules.js';
import {GuideLink, Prose, RichText} from './texts.jsx';
import {words} from './words.js';

export function Tool({guide, tool}) {
  if (tool === 'credentials') return <Credentials guide={guide} />;
  return tool === 'ip-list' ? <Rules {...guide.ipRules} /> : null;
}

function Credentials({guide}) {
  return (
    <div className="credentials">
      <p>{words.credentials}</p>
      <ul>
        {guide.credentials?.map(({id, name, exchangeName, shownOnce, note}) => (
          <li key={id}>
            <strong>{name}</strong>{' '}
            {exchangeName && <span>{words.exchangeName(exchangeName, guide.exchange.name)}</span>}{' '}
            {shownOnce && <span>{words.shownOnce}</span>}
            {note && (
              <p>
                <RichText guide={guide} text={note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rules({field, separators}) {
  return (
    <div className="rules">
      <p>{words.rules}</p>
      {field && (
        <p>
          {words.field(field.value)} <small>{field.note}</small>
        </p>
      )}
      {separators && (
        <p>
          {words.separators(separators.value)} <small>{separators.note}</small>
        </p>
      )}
    </div>
  );
}

export function Answer({guide, paragraphs, steps}) {
  return (
    <>
      <Prose guide={guide} paragraphs={paragraphs} />
      {steps && (
        <>
          <p>{words.redo}</p>
          <ul>
            {steps.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{titleOf(guide, id)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function Related({guide}) {
  if (!guide.related) return null;
  return (
    <section className="related">
      <h3>{words.related}</h3>
      {guide.related.map((id) => (
        <p key={id}>
          <GuideLink guide={guide} id={id} kind="button" />
        </p>
      ))}
    </section>
  );
}

export function Sources({guide}) {
  return (
    <section className="sources">
      <h3>{words.sources}</h3>
      <ul>
        {guide.sources.map(({id, url, title}) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>{' '}
            <small className="host">{hostOf(url)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
