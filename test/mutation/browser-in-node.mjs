/**
 * What the tests of model and state need of a browser: two storages, the event by which one tab hears of another, and
 * the files that the test server serves.
 */
import {readFile} from 'node:fs/promises';

class FakeStorage {
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }

  setItem(key, value) {
    this[key] = String(value);
  }

  removeItem(key) {
    delete this[key];
  }
}

class FakeStorageEvent extends Event {
  constructor(type, {key, newValue}) {
    super(type);
    Object.assign(this, {key, newValue});
  }
}

const storage = new FakeStorage();
const events = new EventTarget();
const {fetch} = globalThis;

// The tests put other storages in the place of this one.
Object.defineProperty(globalThis, 'localStorage', {configurable: true, get: () => storage});
Object.assign(globalThis, {
  sessionStorage: new FakeStorage(),
  StorageEvent: FakeStorageEvent,
  addEventListener: events.addEventListener.bind(events),
  removeEventListener: events.removeEventListener.bind(events),
  dispatchEvent: events.dispatchEvent.bind(events),
  fetch: async (address, options) =>
    String(address).startsWith('/')
      ? new Response(await readFile(new URL(`../..${address}`, import.meta.url)))
      : fetch(address, options),
});
