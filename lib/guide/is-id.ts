export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a text is in kebab-case: lower-case words and digits joined by hyphens. */
export function isId(text: string): boolean {
  return kebabCase.test(text)
}
