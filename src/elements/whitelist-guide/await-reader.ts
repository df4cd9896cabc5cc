import {VERSION} from '../../version.js';
import {whenReader} from '../shared/when-reader.js';
import {holdHeightInRendering} from './hold-height.js';
import type {WhitelistGuideElement} from './whitelist-guide.js';

/**
 * Leaves the main thread to the page until a reader is there: what a server has rendered is complete. Then, or at once
 * where the live guide would show something else, the guide begins, and takes the place when it is ready.
 *
 * @param kept What this browser has kept of the guide.
 * @param begin Lets the guide load.
 * @returns ends the wait.
 */
export function awaitReader(
  guide: WhitelistGuideElement,
  kept: string | null,
  begin: () => void,
): () => void {
  const end = whenReader(() => {
    holdHeightInRendering(guide);
    begin();
    void import('./take-over.js')
      .then(({takeOver}) => takeOver(guide))
      // Where there is no guide, the words of the page have a place again.
      .then(() => {
        guide.requestUpdate();
      })
      .catch(() => undefined);
  });
  if (kept !== null || knowsMore(guide)) end();
  return end;
}

/** Whether the page knows more than the server did, or has waited for the reader already. */
function knowsMore(guide: WhitelistGuideElement): boolean {
  const {accounts, ipAddresses, content, progressStore, deepLinks, dataset} = guide;
  const isGiven = [accounts, ipAddresses, content, progressStore].some((value) => value !== undefined);
  const isOther = dataset['version'] !== VERSION || dataset['woken'] !== undefined;
  return isGiven || isOther || (deepLinks && location.hash !== '');
}
