import {executeServerCommand, setViewport} from '@web/test-runner-commands';

/** What the reader has set in their system. */
export interface ReaderSettings {
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'normal' | 'forced';
  readonly motion?: 'full' | 'reduced';
}

const NO_WISHES: Required<ReaderSettings> = {scheme: 'light', contrast: 'normal', motion: 'full'};

let isEmulated = false;

/** Makes the page see these settings, as if the reader had them; without any, none. */
export async function emulateReader(settings?: ReaderSettings): Promise<void> {
  // An engine that cannot do it has nothing to take back.
  if (!settings && !isEmulated) return;
  await executeServerCommand('emulate-reader', {...NO_WISHES, ...settings});
  isEmulated = settings !== undefined;
}

/** Widths in CSS pixels. A window of 1280 px at 400 % zoom has 320 of them (WCAG 1.4.10). */
export const WIDTHS = {desktop: 1280, phone: 360, zoomed: 320} as const;

export async function setWidth(width: number): Promise<void> {
  await setViewport({width, height: width === WIDTHS.zoomed ? 256 : 800});
}
