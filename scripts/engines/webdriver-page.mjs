import {setTimeout as wait} from 'node:timers/promises';
import {needsOther} from './needed.mjs';
import {codeOf} from './webdriver-keys.mjs';

const RESIZES_WITHIN = 5000;
const BUTTONS = ['left', 'middle', 'right'];

/** A page as the runner's commands take it from puppeteer, driven by WebDriver. */
export class WebDriverPage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  keyboard = {
    down: (key) => this.#driver.key({type: 'keyDown', value: codeOf(key)}),
    up: (key) => this.#driver.key({type: 'keyUp', value: codeOf(key)}),
    press: (key) => this.#driver.key(...stroke(codeOf(key))),
    type: (text) => this.#driver.key(...[...text].flatMap(stroke)),
  };

  mouse = {
    move: (x, y) => this.#driver.pointer(moveTo(x, y)),
    click: (x, y, {button} = {}) => this.#driver.pointer(moveTo(x, y), down(button), up(button)),
    down: ({button} = {}) => this.#driver.pointer(down(button)),
    up: ({button} = {}) => this.#driver.pointer(up(button)),
    reset: () => this.#driver.releaseAll(),
  };

  accessibility = {snapshot: () => needsOther('a11ySnapshot')};

  createCDPSession() {
    return needsOther('DevTools protocol');
  }

  emulateMediaFeatures() {
    return needsOther('emulateMedia');
  }

  emulateMediaType() {
    return needsOther('emulateMedia');
  }

  /** A window has a frame around the page, and may not get as narrow as it is asked to. */
  async setViewport({width, height}) {
    const [inner, outer] = await this.#sizes();
    await this.#driver.setWindowSize(width + outer[0] - inner[0], height + outer[1] - inner[1]);
    if (!(await this.#reaches(width))) needsOther(`a window of ${width} px`);
  }

  goto(url) {
    return this.#driver.goto(url);
  }

  url() {
    return this.#driver.url();
  }

  close() {
    return this.#driver.close();
  }

  /** The page learns of its new width some time after the window. */
  async #reaches(width) {
    const deadline = Date.now() + RESIZES_WITHIN;
    while ((await this.#sizes())[0][0] !== width) {
      if (Date.now() > deadline) return false;
      await wait(20);
    }
    return true;
  }

  #sizes() {
    return this.#driver.evaluate('return [[innerWidth, innerHeight], [outerWidth, outerHeight]];');
  }
}

const stroke = (value) => [
  {type: 'keyDown', value},
  {type: 'keyUp', value},
];

const moveTo = (x, y) => ({type: 'pointerMove', x, y, duration: 0});
const down = (button = 'left') => ({type: 'pointerDown', button: BUTTONS.indexOf(button)});
const up = (button = 'left') => ({type: 'pointerUp', button: BUTTONS.indexOf(button)});
