import {createHash} from 'node:crypto';
import {release, type} from 'node:os';

const PROBE = `<!doctype html><meta charset="utf-8"><body style="margin:8px;font-size:20px">
<p style="font-family:system-ui">Replace 203.0.113.7 ✓ Ångström</p>
<p style="font-family:sans-serif"><b>Replace</b> 203.0.113.7 <i>Ångström</i></p>
<p style="font-family:monospace">Replace 203.0.113.7</p>
<p style="font-family:sans-serif" lang="ar" dir="rtl">استبدال قائمة العناوين</p>`;

/**
 * What pictures depend on beside the code: how this machine draws letters, as a hash of some, and for people the
 * names of what draws them.
 */
export async function describeMachine(camera) {
  const letters = await camera.takeMarkup(PROBE);
  return {
    letters: createHash('sha256').update(letters).digest('hex').slice(0, 16),
    browser: await camera.browserVersion(),
    system: `${type()} ${release()}`,
  };
}
