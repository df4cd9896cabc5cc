import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const STARTS_WITHIN = 20_000;

/** One session of the WebDriver protocol (https://w3c.github.io/webdriver/), with the commands that tests need. */
export class WebDriver {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** Waits until the driver answers, and opens a browser. */
  static async start(driver, capabilities) {
    const deadline = Date.now() + STARTS_WITHIN;
    while (!(await isReady(driver))) {
      if (Date.now() > deadline) throw new Error(`The driver at ${driver} does not answer.`);
      await wait(50);
    }
    const {sessionId} = await request(`${driver}/session`, 'POST', {
      capabilities: {alwaysMatch: capabilities},
    });
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  goto(url) {
    return this.#post('url', {url});
  }

  url() {
    return request(`${this.#session}/url`, 'GET');
  }

  evaluate(script, ...args) {
    return this.#post('execute/sync', {script, args});
  }

  /** Keys that are down stay down until they are let go: a driver remembers them by the id of the device. */
  key(...actions) {
    return this.#post('actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  pointer(...actions) {
    const parameters = {pointerType: 'mouse'};
    return this.#post('actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions}]});
  }

  releaseAll() {
    return request(`${this.#session}/actions`, 'DELETE');
  }

  setWindowSize(width, height) {
    return this.#post('window/rect', {width, height});
  }

  close() {
    return request(this.#session, 'DELETE');
  }

  #post(command, body) {
    return request(`${this.#session}/${command}`, 'POST', body);
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isReady(driver) {
  try {
    return (await request(`${driver}/status`, 'GET')).ready;
  } catch {
    return false;
  }
}

async function request(url, method, body) {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}. ${value.message}`);
  return value;
}
