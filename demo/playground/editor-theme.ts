import {HighlightStyle, syntaxHighlighting} from '@codemirror/language';
import type {Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';

/* All colours are those of the page, and so follow its scheme. */

const look = EditorView.theme({
  '&': {height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: '0.8125rem'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.65'},
  '.cm-content': {paddingBlock: '0.75rem', caretColor: 'var(--accent)'},
  '.cm-line': {paddingInline: '0.5rem 1rem'},
  '.cm-cursor': {borderInlineStartColor: 'var(--accent)', borderInlineStartWidth: '2px'},
  '.cm-gutters': {backgroundColor: 'var(--surface)', color: 'var(--quiet)', border: '0'},
  '.cm-lineNumbers .cm-gutterElement': {minWidth: '2.5rem', paddingInline: '0.25rem 0.375rem'},
  '.cm-activeLine': {backgroundColor: 'var(--line-tint)'},
  '.cm-activeLineGutter': {backgroundColor: 'var(--line-tint)', color: 'var(--ink)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-selectionMatch': {backgroundColor: 'var(--accent-tint)'},
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-tint)',
    outline: '1px solid var(--accent)',
  },
  '.cm-foldPlaceholder': {
    border: '0',
    paddingInline: '0.375rem',
    backgroundColor: 'var(--hover)',
    color: 'var(--quiet)',
  },
  '.cm-lintRange': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--fault)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.25em',
  },
  '.cm-lintRange-warning': {textDecorationColor: 'var(--caution)', textDecorationStyle: 'dotted'},
  '.cm-gutter-lint': {width: '1.125rem'},
  '.cm-gutter-lint .cm-gutterElement': {display: 'grid', justifyItems: 'center', padding: '0.42rem 0 0'},
  '.cm-lint-marker': {width: '0.5rem', height: '0.5rem', borderRadius: '50%', forcedColorAdjust: 'none'},
  '.cm-lint-marker-error': {content: 'normal', backgroundColor: 'var(--fault)'},
  '.cm-lint-marker-warning': {content: 'normal', backgroundColor: 'var(--caution)'},
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '0.5rem',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: '0 0.5rem 1.5rem rgb(0 0 0 / 16%)',
  },
  '.cm-tooltip-lint': {overflow: 'hidden'},
  '.cm-tooltip .field-help, .cm-diagnostic': {
    maxWidth: 'min(26rem, 80vw)',
    padding: '0.5rem 0.75rem',
    fontFamily: 'system-ui, sans-serif',
    fontSize: '0.8125rem',
    lineHeight: '1.45',
    whiteSpace: 'normal',
  },
  '.cm-diagnostic': {borderInlineStart: '3px solid var(--fault)', marginInline: '0'},
  '.cm-diagnostic-warning': {borderInlineStartColor: 'var(--caution)'},
  '.cm-completionInfo': {padding: '0'},
  // A phone has no room for it beside the list.
  '@media (width < 40rem)': {'.cm-completionInfo': {display: 'none'}},
  '.cm-tooltip-autocomplete > ul': {
    maxHeight: '15rem',
    borderRadius: 'inherit',
    fontFamily: 'var(--mono)',
  },
  '.cm-tooltip-autocomplete > ul > li': {padding: '0.25rem 0.625rem !important', lineHeight: '1.5'},
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionIcon': {display: 'none'},
  '.cm-snippetField': {backgroundColor: 'var(--accent-tint)'},
  '.cm-panels': {backgroundColor: 'var(--canvas)', color: 'var(--ink)', borderColor: 'var(--line)'},
  '.cm-panel.cm-search': {padding: '0.5rem 2rem 0.5rem 0.75rem', fontFamily: 'system-ui, sans-serif'},
  '.cm-textfield, .cm-button': {
    border: '1px solid var(--edge)',
    borderRadius: '0.375rem',
    backgroundColor: 'var(--surface)',
    backgroundImage: 'none',
    color: 'var(--ink)',
  },
  '.cm-searchMatch': {backgroundColor: 'var(--accent-tint)', outline: '1px solid var(--accent)'},
});

const code = HighlightStyle.define([
  {tag: tags.propertyName, color: 'var(--code-name)'},
  {tag: tags.string, color: 'var(--code-text)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--code-value)'},
  {tag: [tags.separator, tags.brace, tags.squareBracket], color: 'var(--quiet)'},
]);

export const editorTheme: Extension = [look, syntaxHighlighting(code)];
