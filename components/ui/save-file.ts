/** Lets the browser save a text as a file. */
export function saveFile(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
