/* Comes before everything else on a page, and notes down what its owner would find in the console. */
(() => {
  const notes = [];
  const globals = new Set(Object.getOwnPropertyNames(globalThis));
  const note = (...words) => {
    notes.push(words.join(' '));
  };
  globalThis.page = {
    notes,
    /** Names that were not there before the script. */
    newGlobals: () => Object.getOwnPropertyNames(globalThis).filter((name) => !globals.has(name)),
  };
  globals.add('page');
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    note('violation:', effectiveDirective, blockedURI, sample);
  });
  addEventListener('error', ({message}) => {
    note('error:', message);
  });
  addEventListener('unhandledrejection', ({reason}) => {
    note('rejection:', reason);
  });
  addEventListener('guide-error', ({code, message}) => {
    note('guide-error:', code, message);
  });
  for (const level of ['error', 'warn']) {
    console[level] = (...words) => {
      note(`console.${level}:`, ...words);
    };
  }
})();
