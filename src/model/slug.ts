import * as z from 'zod/mini';

/** Lower-case words joined by hyphens: what progress, links and fragments are kept under. */
export const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An id. Readers' progress is stored under it, so it is never renamed. */
export const slug = (what: string) =>
  z
    .string()
    .check(
      z.maxLength(64),
      z.regex(SLUG),
      z.describe(`${what} Lower-case words joined by hyphens. Never rename it.`),
    );
