/** Texts of a guide, as components that React and Preact render alike. What can be operated is each peer's own. */
import {parseRichText} from './rich-text.js';
import {appliesTo, findLink, formatDate, hostOf} from './rules.js';
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

export function StepLink({guide, link}) {
  return (
    link && (
      <p>
        <GuideLink guide={guide} id={link} kind="button" />
      </p>
    )
  );
}
