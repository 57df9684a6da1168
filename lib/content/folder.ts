import { type Dirent, readdirSync, statSync } from 'node:fs'

/** What lies in a folder, by name; hidden files (`.DS_Store`, swap files of editors) are left out. A missing folder is empty. */
export function entriesIn(folder: string): Dirent[] {
  if (!isFolder(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
