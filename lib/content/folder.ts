import { type Dirent, readdirSync, statSync } from 'node:fs'

/** The entries of a folder, sorted by name, without hidden files (`.DS_Store`, editors' swap files). A missing folder is empty. */
export function listFolder(folder: string): Dirent[] {
  if (!isFolder(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
