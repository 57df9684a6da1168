const hidden = /[^\P{Cc}\n\t]|[^\P{Default_Ignorable_Code_Point}\p{Join_Control}\p{Variation_Selector}]|[\p{Cs}\ufff9-\ufffb]/gu

/**
 * The text without characters that hide or mislead: control characters except line breaks and tabs, invisible or direction-changing
 * characters, unpaired surrogates. Joiners and variation selectors stay where they are part of a letter or emoji.
 */
export function cleanText(text: string): string {
  const shown = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(hidden, '')
  return shown.replace(/(^|\p{ASCII})[\p{Join_Control}\p{Variation_Selector}]+/gu, '$1')
}

/** `cleanText` reduced to one line, for names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
