/* The classic build has no module, and so no address of one. */
const moduleUrl = import.meta.url as string | undefined;

/**
 * The folder that this script came from, where `guides/` and `locales/` lie; undefined if the browser does not say.
 * A classic script is known while it runs only, so this is read once. Markup named "currentScript" must not pass for it.
 */
export const baseUrl: string | undefined = folderOf(moduleUrl ?? classicScriptUrl());

function classicScriptUrl(): string | undefined {
  const script: unknown = document.currentScript;
  return script instanceof HTMLScriptElement ? script.src : undefined;
}

function folderOf(url: string | undefined): string | undefined {
  return url ? new URL('.', url).href : undefined;
}
