import {useRef, useState} from 'preact/hooks';
import type {GuideReadyEvent, LinkEvent, ProgressChangeEvent, WhitelistGuideElement} from 'whitelist-guide';
import type {} from 'whitelist-guide/preact';
import {accounts as pageAccounts, ipAddresses as pageAddresses, ownContent} from './page-data';
import {useInBrowser} from './use-in-browser';

export function App() {
  const guide = useRef<WhitelistGuideElement>(null);
  const [isOther, setOther] = useState(false);
  const [isOwn, setOwn] = useState(false);
  const [isShown, setShown] = useState(true);
  const [isHidden, setHidden] = useState(false);
  const [hasPicker, setPicker] = useState(false);
  const [title, setTitle] = useState('');
  const [loads, setLoads] = useState(0);
  const [progress, setProgress] = useState('');
  const [link, setLink] = useState('');
  const [clicks, setClicks] = useState(0);
  const accounts = useInBrowser(pageAccounts);
  const ipAddresses = useInBrowser(pageAddresses);

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
      <button id="hide" onClick={() => setHidden(!isHidden)}>
        Second guide
      </button>
      <button id="picker" onClick={() => setPicker(!hasPicker)}>
        Picker
      </button>
      <output id="title">{title}</output>
      <output id="loads">{loads}</output>
      <output id="progress">{progress}</output>
      <output id="link">{link}</output>
      <output id="clicks">{clicks}</output>
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
          <whitelist-guide
            id="second"
            exchange="bitmart"
            content-base="/whitelist-guide/"
            progress="none"
            hidden={isHidden}
            onClick={() => setClicks((count) => count + 1)}
          >
            {hasPicker && <key-type-picker slot="key-type-picker" compact />}
          </whitelist-guide>
        </>
      )}
    </main>
  );
}
