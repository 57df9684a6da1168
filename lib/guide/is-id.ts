export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a text is written as ids are: words of small letters and digits, joined by hyphens. */
export function isId(text: string): boolean {
  return kebabCase.test(text)
}
