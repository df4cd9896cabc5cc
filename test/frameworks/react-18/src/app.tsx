import {useRef, useState} from 'react';
import type {GuideReadyEvent, LinkEvent, ProgressChangeEvent, WhitelistGuideElement} from 'whitelist-guide';
import {accounts, ipAddresses, ownContent} from './page-data';
import {GuideFaq, WhitelistGuide} from './whitelist-guide';

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
          <WhitelistGuide
            ref={guide}
            id="guide"
            exchange={isOther ? 'bybit' : 'bitmart'}
            contentBase="/whitelist-guide/"
            headingLevel={isOther ? 3 : 2}
            deepLinks={isOther}
            accounts={accounts}
            ipAddresses={ipAddresses}
            content={isOwn ? ownContent : undefined}
            onReady={handleReady}
            onProgressChange={handleProgress}
            onLink={handleLink}
          >
            <p>Read the article on {isOther ? 'Bybit' : 'Bitmart'}.</p>
          </WhitelistGuide>
          <GuideFaq for="guide" searchable />
        </>
      )}
    </main>
  );
}
