type Activation = Pick<MouseEvent, 'button' | 'detail' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>

/** Whether a click or key press opens a link here: the first click, and no new tab, window or download was asked for. */
export function isPlainActivation({ button, detail, metaKey, ctrlKey, shiftKey, altKey }: Activation): boolean {
  return button === 0 && detail < 2 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
