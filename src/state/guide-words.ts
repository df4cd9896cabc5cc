import english from './guide-words.json' with {type: 'json'};

/* A module of its own: the dev server cannot import a JSON file at run time. */
export const GUIDE_WORDS = english.messages;
