import {useRef, useState} from 'react';
import type {GuideReadyEvent, LinkEvent, ProgressChangeEvent, WhitelistGuideElement} from 'whitelist-guide';
import {KeyTypePicker} from './key-type-picker';
import {accounts, ipAddresses, ownContent} from './page-data';
import {GuideFaq, WhitelistGuide} from './whitelist-guide';

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
          <WhitelistGuide
            id="second"
            exchange="bitmart"
            contentBase="/whitelist-guide/"
            progressMode="none"
            hidden={isHidden}
            onClick={() => setClicks((count) => count + 1)}
          >
            {hasPicker && <KeyTypePicker slot="key-type-picker" compact />}
          </WhitelistGuide>
        </>
      )}
    </main>
  );
}
