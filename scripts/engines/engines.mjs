/**
 * The three engines that the tests in the browser run in. `launch` gives the launcher for the test runner, or throws
 * a `MissingEngine` that says what to install.
 */
import {chromiumLauncher} from './chromium.mjs';
import {firefoxLauncher} from './firefox.mjs';
import {webkitLauncher} from './webkit.mjs';

export const ENGINES = [
  {id: 'chromium', name: 'Chromium', launch: chromiumLauncher},
  {id: 'firefox', name: 'Firefox', launch: firefoxLauncher},
  {id: 'webkit', name: 'WebKit', launch: webkitLauncher},
];

/** The launcher of the engine that TEST_ENGINE names; Chromium without it. */
export async function launcherOf(id = 'chromium') {
  const engine = ENGINES.find((each) => each.id === id);
  if (!engine) throw new Error(`TEST_ENGINE is ${id}: none of ${ENGINES.map((each) => each.id).join(', ')}.`);
  return engine.launch();
}
