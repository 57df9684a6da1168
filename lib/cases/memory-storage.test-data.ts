/** Test support: a browser storage in memory that holds at most `quota` characters. */
export function memoryStorage(quota = Number.POSITIVE_INFINITY): Storage {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => {
      entries.delete(key)
    },
    setItem: (key, value) => {
      const used = [...entries].reduce((sum, [other, text]) => sum + (other === key ? 0 : other.length + text.length), 0)
      if (used + key.length + value.length > quota) throw new Error('QuotaExceededError')
      entries.set(key, value)
    }
  }
}
