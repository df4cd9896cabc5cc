import {createComponent} from '@lit/react';
import React from 'react';
import {KeyTypePickerElement} from 'whitelist-guide';

export const KeyTypePicker = createComponent({
  react: React,
  tagName: 'key-type-picker',
  elementClass: KeyTypePickerElement,
});
