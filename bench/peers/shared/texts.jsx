/** Texts of a guide, as components that React and Preact render alike. What can be operated is each peer's own. */
import {parseRichText} from './rich-text.js';
import {appliesTo, findLink, formatDate, hostOf, titleOf} from './rules.js';
import {words} from './words.js';

export function GuideLink({guide, id, text, kind = 'inline'}) {
  const {href, label} = findLink(guide, id) ?? {};
  if (!href)
    return (
      <span className="unlinked">
        <strong>{text ?? label}</strong> <small>{words.unlinked}</small>
      </span>
    );
  return (
    <a className={kind} href={href} target="_blank" rel="noopener noreferrer">
      {text ?? label} <small className="host">{hostOf(href)}</small>
      <span className="visually-hidden">{words.newTab}</span>
    </a>
  );
}

function Inline({guide, piece}) {
  switch (piece.kind) {
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'path':
      return (
        <span className="path">
          {piece.parts.map((part, index) => [index > 0 ? ' > ' : '', <b key={index}>{part}</b>])}
        </span>
      );
    case 'link':
      return <GuideLink guide={guide} id={piece.link} text={piece.text} />;
    default:
      return piece.text;
  }
}

export function RichText({guide, text}) {
  return parseRichText(text).map((piece, index) => <Inline key={index} guide={guide} piece={piece} />);
}

export function Prose({guide, paragraphs}) {
  if (!paragraphs) return null;
  return (
    <div className="prose">
      {paragraphs.map((text, index) => (
        <p key={index}>
          <RichText guide={guide} text={text} />
        </p>
      ))}
    </div>
  );
}

export function Header({guide: {title, scope, summary, updatedOn, locale}}) {
  return (
    <header>
      {scope && <p className="scope">{scope}</p>}
      <h2>{title}</h2>
      {summary && <p className="summary">{summary}</p>}
      {updatedOn && (
        <p className="meta">
          <time dateTime={updatedOn}>{words.updatedOn(formatDate(updatedOn, locale))}</time>
        </p>
      )}
    </header>
  );
}

export function Notices({guide, notices, keyType}) {
  return (notices ?? [])
    .filter((notice) => appliesTo(notice, keyType))
    .map((notice) => <Notice key={notice.id} guide={guide} {...notice} />);
}

function Notice({guide, kind, title, body}) {
  const head = (
    <>
      <span className="visually-hidden">{words.kind[kind]}</span> {title}
    </>
  );
  if (kind === 'note')
    return (
      <details className="notice note">
        <summary className="title">{head}</summary>
        <Prose guide={guide} paragraphs={body} />
      </details>
    );
  return (
    <div className={`notice ${kind}`} role="note">
      <p className="title">{head}</p>
      <Prose guide={guide} paragraphs={body} />
    </div>
  );
}

export function KeyTypeText({guide, keyType: {name, otherNames, summary, signs, whitelistEditable}}) {
  return (
    <span className="text">
      <b>{name}</b>
      {otherNames && <small>{words.otherNames(otherNames)}</small>}
      <span>{summary}</span>
      {signs?.map(({kind, label, seenOn}) => (
        <span key={label}>
          <small>{words.sign[kind]}:</small> <b>{label}</b>{' '}
          {seenOn && <small>{words.seenOn(formatDate(seenOn, guide.locale))}</small>}
        </span>
      ))}
      {whitelistEditable !== undefined && (
        <span className="badge">{whitelistEditable ? words.editable : words.notEditable}</span>
      )}
    </span>
  );
}

export function Video({video}) {
  if (!video) return null;
  return (
    <p className="video">
      <strong>{words.video(video)}</strong> <small>{words.noVideo}</small>
    </p>
  );
}

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

export function StepLink({guide, link}) {
  return (
    link && (
      <p>
        <GuideLink guide={guide} id={link} kind="button" />
      </p>
    )
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
