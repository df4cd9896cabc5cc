import '../../src/define.js';
import {find} from '../shared/find.js';

/* The help centre counts its own votes, so the guide asks for none. */
find('#vote', HTMLFormElement).addEventListener('click', ({target}) => {
  if (!(target instanceof HTMLButtonElement)) return;
  find('#thanks', HTMLElement).textContent =
    target.value === 'yes' ? 'Thank you!' : 'Thank you. We will look into it.';
});
