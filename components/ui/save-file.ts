/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
