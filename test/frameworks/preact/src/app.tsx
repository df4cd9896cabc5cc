import {useRef, useState} from 'preact/hooks';
import type {GuideReadyEvent, LinkEvent, ProgressChangeEvent, WhitelistGuideElement} from 'whitelist-guide';
import type {} from 'whitelist-guide/preact';
import {accounts, ipAddresses, ownContent} from './page-data';

export function App() {
  const guide = useRef<WhitelistGuideElement>(null);
  const [isOther, setOther] = useState(false);
  const [isOwn, setOwn] = useState(false);
  const [isShown, setShown] = useState(true);
  const [title, setTitle] = useState('');
  const [loads, setLoads] = useState(0);
  const [progress, setProgress] = useState('');
  const [link, setLink] = useState('');

  const handleReady = (event: GuideReadyEvent) => {
    setTitle(event.guide.title);
    setLoads((count) => count + 1);
  };
  const handleProgress = ({completed, total}: ProgressChangeEvent) => setProgress(`${completed} of ${total}`);
  const handleLink = (event: LinkEvent) => {
    event.preventDefault();
    setLink(event.purpose);
  };

  return (
    <main>
      <button id="other" onClick={() => setOther(!isOther)}>
        Other exchange
      </button>
      <button id="own" onClick={() => setOwn(!isOwn)}>
        Own content
      </button>
      <button id="reload" onClick={() => guide.current?.reload()}>
        Reload
      </button>
      <button id="shown" onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'}
      </button>
      <output id="title">{title}</output>
      <output id="loads">{loads}</output>
      <output id="progress">{progress}</output>
      <output id="link">{link}</output>
      {isShown && (
        <>
          <whitelist-guide
            ref={guide}
            id="guide"
            exchange={isOther ? 'bybit' : 'bitmart'}
            content-base="/whitelist-guide/"
            heading-level={isOther ? 3 : 2}
            deepLinks={isOther}
            accounts={accounts}
            ipAddresses={ipAddresses}
            content={isOwn ? ownContent : undefined}
            onguide-ready={handleReady}
            onguide-progress-change={handleProgress}
            onguide-link={handleLink}
          >
            <p>Read the article on {isOther ? 'Bybit' : 'Bitmart'}.</p>
          </whitelist-guide>
          <guide-faq for="guide" searchable />
        </>
      )}
    </main>
  );
}
