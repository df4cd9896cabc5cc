import {GuideError, type ContentSource} from '../../src/index.js';

const noWords = (): Promise<undefined> => Promise.resolve(undefined);

/** Content sources that hold a guide in a state, to be styled; undefined is the guide's own source. */
export const SOURCES: Readonly<Record<string, ContentSource | undefined>> = {
  ready: undefined,
  loading: {
    loadGuide: () => new Promise(() => undefined),
    loadMessages: noWords,
  },
  failed: {
    loadGuide: () => Promise.reject(new GuideError('network', 'This is a demo: nothing went wrong.')),
    loadMessages: noWords,
  },
};
