/** Fills `{name}` in a message: counts and names that only the browser knows. Names without a value stay as they are. */
export function formatMessage(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
