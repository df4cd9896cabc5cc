import '../../src/define.js';
import {WhitelistGuideElement} from '../../src/index.js';
import {EXCHANGE_NAMES} from '../shared/exchange-names.js';
import {find} from '../shared/find.js';

/* One article for every exchange: the board links to it with the id in the query. */
const exchange = new URLSearchParams(location.search).get('exchange') ?? '';
const name = EXCHANGE_NAMES.get(exchange);
if (name !== undefined) {
  find('#guide', WhitelistGuideElement).exchange = exchange;
  find('#kicker', HTMLElement).textContent = `Exchanges · ${name}`;
  find('#title', HTMLElement).textContent = `Replace the IP whitelist of a key on ${name}`;
  document.title = document.title.replace('Bitmart', name);
}

/* The help centre counts its own votes, so the guide asks for none. */
find('#vote', HTMLFormElement).addEventListener('click', ({target}) => {
  if (!(target instanceof HTMLButtonElement)) return;
  find('#thanks', HTMLElement).textContent =
    target.value === 'yes' ? 'Thank you!' : 'Thank you. We will look into it.';
});
