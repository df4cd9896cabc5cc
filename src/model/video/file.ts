import {HTTPS_URL} from '../link-policy.js';
import type {VideoProvider} from './video.js';

/** A video file on a host of Altrady or of the exchange. CSP: `media-src` with that host. */
export const file: VideoProvider = ({reference, captions}) =>
  HTTPS_URL.test(reference) ? {kind: 'file', src: reference, page: reference, captions} : undefined;
