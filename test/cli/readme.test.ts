import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import ts from 'typescript';
import {GuideError} from '../../src/model/guide-error.js';
import {LINK_PURPOSES} from '../../src/model/guide.schema.js';
import {VIDEO_PROVIDERS} from '../../src/model/video/providers.js';
import type {ContentSource, Progress, ProgressStore} from '../../src/index.js';
import {compileProblems} from './docs-compile.js';
import {all, rowsUnder} from './docs-tree.js';

const EXAMPLES = all('README.md', 'code').filter(({lang}) => lang === 'ts');

/** The guide of a page that has pasted an example. */
interface ExampleGuide extends EventTarget {
  progressStore: ProgressStore;
  contentSource: ContentSource;
}

/** Runs the example that has these words as a page would, with an answer for each request. */
function runExample(words: string, answer: () => Response = () => new Response()) {
  const example = EXAMPLES.find(({value}) => value.includes(words));
  assert.ok(example, `README.md has no example with ${words}.`);
  const code = ts.transpile(example.value, {target: ts.ScriptTarget.ES2022}).replace(/^import .*$/gm, '');
  const guide = new EventTarget() as ExampleGuide;
  const requests: (readonly [address: string, init?: RequestInit])[] = [];
  const fetch = async (...request: readonly [address: string, init?: RequestInit]): Promise<Response> => {
    requests.push(request);
    return Promise.resolve(answer());
  };
  const page = {document: {querySelector: () => guide}, console: {log: () => undefined}, location: {}};
  runInNewContext(code, {...page, fetch, Error, GuideError, Date, Map});
  return {guide, requests};
}

describe('the examples of the README', () => {
  for (const {value, position} of EXAMPLES) {
    if (value.includes(' with {type: ')) continue;
    it(`compile: line ${String(position?.start.line)}`, () => {
      assert.deepEqual(compileProblems(value), []);
    });
  }
});

describe('the store of the README', () => {
  const progress: Progress = {version: 2, once: {}, accounts: {}};
  const storeThatHears = (status: number, body?: string): ProgressStore =>
    runExample('guide.progressStore', () => new Response(body, {status})).guide.progressStore;

  it('gives back what the server has kept', async () => {
    assert.deepEqual(await storeThatHears(200, JSON.stringify(progress)).load('bitmart'), progress);
  });

  it('says that nothing is kept where the server has never heard of the guide', async () => {
    assert.equal(await storeThatHears(404).load('bitmart'), undefined);
  });

  for (const status of [401, 429, 500, 503]) {
    it(`rejects after an answer with status ${String(status)}, so that no tick on the server is written over`, async () => {
      const store = storeThatHears(status);
      await assert.rejects(Promise.resolve(store.load('bitmart')), {
        message: `Not loaded: status ${String(status)}`,
      });
      await assert.rejects(Promise.resolve(store.save('bitmart', progress)), {
        message: `Not saved: status ${String(status)}`,
      });
    });
  }
});

describe('the source of content of the README', () => {
  const question = {exchange: 'bitmart', locale: 'nl', signal: new AbortController().signal};

  it('gives what the server has, with the address that errors name', async () => {
    const {guide, requests} = runExample('ContentSource', () => new Response('{"locale": "nl"}'));
    const found = await guide.contentSource.loadGuide(question);
    assert.deepEqual({...found}, {data: {locale: 'nl'}, url: '/api/guides/bitmart?locale=nl'});
    assert.equal(requests[0]?.[1]?.signal, question.signal);
    const words = await guide.contentSource.loadMessages('nl', question.signal);
    assert.deepEqual(words?.data, {locale: 'nl'});
  });

  it('says what is wrong where the server has no answer, and leaves the words to English', async () => {
    const {contentSource} = runExample('ContentSource', () => new Response('', {status: 503})).guide;
    await assert.rejects(contentSource.loadGuide(question), {name: 'GuideError', code: 'http'});
    assert.equal(await contentSource.loadMessages('nl', question.signal), undefined);
  });
});

describe('the fields of events in the README', () => {
  it('have the values that there are', () => {
    const values = (field: string): readonly string[] => {
      const row = rowsUnder('README.md', 'Values').find(([, name]) => name === field);
      return (row?.[2] ?? '').split(/[,;] /);
    };
    assert.deepEqual(values('purpose').slice(0, LINK_PURPOSES.length), [...LINK_PURPOSES]);
    assert.deepEqual(values('provider'), [...VIDEO_PROVIDERS]);
  });
});
