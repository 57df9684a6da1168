import { attempt } from '#lib/cases/attempt.ts'
import { prefer, readPreferences } from '#lib/cases/preferences.ts'
import { caseKey } from '#lib/cases/storage-keys.ts'

// Runs inline in the head of every page: the chosen theme stands before the first frame is painted. The theme button, the print
// buttons and the links to the other languages need no more than this script.

const root = document.documentElement

function changeTheme() {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  const theme = isDark ? 'light' : 'dark'
  root.dataset.theme = theme
  prefer({ theme })
}

const { theme } = readPreferences()
if (theme) root.dataset.theme = theme

root.toggleAttribute(
  'data-has-cases',
  attempt(() => Object.keys(localStorage).some((key) => key.startsWith(caseKey)), false)
)

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  const link = target.closest<HTMLAnchorElement>('a[data-language]')
  if (target.closest('[data-print]')) print()
  else if (target.closest('[data-theme-toggle]')) changeTheme()
  else if (link) {
    prefer({ locale: link.hreflang })
    link.hash = location.hash
  }
})

// Leads to the search field with the keys people know from elsewhere.
document.addEventListener('keydown', (event) => {
  const isMeta = event.ctrlKey || event.metaKey
  const isAsked = isMeta
    ? event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
    : event.key === '/' && !isWriting(event.target)
  const field = isAsked && document.querySelector<HTMLElement>('[data-search]')
  if (!field) return
  event.preventDefault()
  field.focus()
})

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
