import english from '../locales/en.json' with {type: 'json'};

/* A module of its own: the dev server cannot import a JSON file at run time. */
export const ALL_WORDS = english.messages;
