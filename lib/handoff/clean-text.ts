const hidden = /[^\P{Cc}\n\t]|[^\P{Default_Ignorable_Code_Point}\p{Join_Control}\p{Variation_Selector}]|[\p{Cs}\ufff9-\ufffb]/gu

/**
 * The text without what hides or misleads: control characters but line ends and tabs, characters that show nothing or turn the
 * direction of reading, halves of characters. Joiners and variation selectors stay where they shape a letter or a picture.
 */
export function cleanText(text: string): string {
  const shown = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(hidden, '')
  return shown.replace(/(^|\p{ASCII})[\p{Join_Control}\p{Variation_Selector}]+/gu, '$1')
}

/** `cleanText` on one line: for names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
