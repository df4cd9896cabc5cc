import {chromeLauncher} from '@web/test-runner';
import {findBrowser} from '../find-browser.mjs';

export async function chromiumLauncher() {
  const {executablePath, args} = await findBrowser();
  const launchArgs = [
    ...args,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-sync',
    '--no-first-run',
  ];
  // Chromium's sandbox does not start as root, nor in most containers.
  if (process.getuid?.() === 0 || process.env.CI) launchArgs.push('--no-sandbox');
  return chromeLauncher({launchOptions: {executablePath, args: launchArgs}, createPage});
}

/** Of two pages that run at once one would be in the background, where nothing is painted, scrolled or focused. */
async function createPage({context}) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}
