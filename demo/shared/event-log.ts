import {find} from './find.js';
import {listenToGuide, type EventFields, type GuideEventName} from './guide-events.js';

const MOST = 60;

/** Lists the public events of a guide in the element with the id `events`, the latest first. */
export function logEvents(guide: HTMLElement): void {
  const list = find('#events', HTMLOListElement);
  const count = find('#event-count', HTMLElement);
  const empty = find('#no-events', HTMLElement);
  let total = 0;

  const update = (): void => {
    count.textContent = String(total);
    count.hidden = total === 0;
    empty.hidden = total > 0;
  };

  listenToGuide(guide, (name, fields) => {
    total += 1;
    list.prepend(renderEntry(name, fields));
    while (list.children.length > MOST) list.lastElementChild?.remove();
    update();
  });

  find('#clear-events', HTMLButtonElement).addEventListener('click', () => {
    total = 0;
    list.replaceChildren();
    update();
  });
  update();
}

function renderEntry(name: GuideEventName, fields: EventFields): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(textElement('strong', name), textElement('time', new Date().toLocaleTimeString('en-GB')));
  const list = document.createElement('dl');
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const pair = document.createElement('div');
    pair.append(textElement('dt', field), ' ', textElement('dd', String(value)));
    list.append(pair);
  }
  entry.append(list);
  return entry;
}

function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
