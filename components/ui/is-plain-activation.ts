type Activation = Pick<MouseEvent, 'button' | 'detail' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>

/** Whether a click or key press opens a link in this tab: a first click that asks for no new tab, window or download. */
export function isPlainActivation({ button, detail, metaKey, ctrlKey, shiftKey, altKey }: Activation): boolean {
  return button === 0 && detail < 2 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
