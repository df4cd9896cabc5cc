/**
 * What the tests of model and state need of a browser: two storages, the event by which one tab hears of another,
 * caches, a connection, and the files that the test server serves.
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

/** As much of a cache as a place for answers under their addresses needs. */
class FakeCache {
  #answers = new Map();

  put = async (request, response) => void this.#answers.set(request.url ?? request, response);
  match = async (request) => this.#answers.get(request.url ?? request)?.clone();
  delete = async (request) => this.#answers.delete(request.url ?? request);
  keys = async () => Array.from(this.#answers.keys(), (url) => new Request(url));
}

class FakeCacheStorage {
  #caches = new Map();

  delete = async (name) => this.#caches.delete(name);

  async open(name) {
    if (!this.#caches.has(name)) this.#caches.set(name, new FakeCache());
    return this.#caches.get(name);
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
  caches: new FakeCacheStorage(),
  // The tests lay a property over this one, and take it away again.
  navigator: Object.create({onLine: true}),
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
