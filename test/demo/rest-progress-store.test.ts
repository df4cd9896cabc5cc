import {expect} from '@open-wc/testing';
import {FakeServer} from '../../demo/settings/fake-server.js';
import {RestProgressStore} from '../../demo/settings/rest-progress-store.js';
import {done, makeProgress} from '../helpers/factories.js';
import {describeProgressStore} from '../helpers/progress-store-contract.js';
import {rejection} from '../helpers/rejection.js';
import {Kept} from './kept.js';

const kept = new Kept('whitelist-guide-demo/server/rest-test');
const progress = makeProgress({once: {'log-in': done(1)}});

function makeStore(): {readonly server: FakeServer; readonly store: RestProgressStore} {
  const server = new FakeServer();
  return {server, store: new RestProgressStore(`/rest-test-${crypto.randomUUID()}`, server.fetch)};
}

after(() => {
  kept.forget();
});

describeProgressStore('RestProgressStore', () => makeStore().store);

describe('RestProgressStore', () => {
  it('says so when the service did not take the progress', async () => {
    const {server, store} = makeStore();
    server.mood = 'failing';
    expect(await rejection(store.save('acme', progress))).to.match(/503/);
  });

  it('gives back what was not saved yet, so that a board shows it', async () => {
    const {server, store} = makeStore();
    server.mood = 'failing';
    await rejection(store.save('acme', progress));
    expect(await store.load('acme')).to.equal(progress);
  });

  it('gives back what it saw last while the service fails', async () => {
    const {server, store} = makeStore();
    await store.save('acme', progress);
    await store.load('acme');
    server.mood = 'failing';
    expect(await store.load('acme')).to.deep.equal(progress);
  });

  it('rejects where it never saw anything and the service fails', async () => {
    const {server, store} = makeStore();
    server.mood = 'failing';
    expect(await rejection(store.load('acme'))).to.be.instanceOf(Error);
  });
});
