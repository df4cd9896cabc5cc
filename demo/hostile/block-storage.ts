/** Makes storage what it is in a sandboxed frame: to look at it is an error. */
Object.defineProperty(globalThis, 'localStorage', {
  get: () => {
    throw new DOMException('Blocked by this demo page.', 'SecurityError');
  },
});

export {};
