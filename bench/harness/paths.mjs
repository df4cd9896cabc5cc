import {fileURLToPath} from 'node:url';

/** The folder of the benchmark, and what it builds there. */
export const bench = fileURLToPath(new URL('..', import.meta.url));
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const work = `${bench}.work/`;
