// Runs inline in the head of every page: the chosen theme stands before the first frame is painted. The theme button, the print
// buttons and the links to the other language need no more than this script.
;(() => {
  const root = document.documentElement
  const key = 'telusur:preferences'

  function preferences() {
    try {
      return JSON.parse(localStorage.getItem(key)) || {}
    } catch {
      // Storage is blocked or damaged: the page follows the system.
      return {}
    }
  }

  function prefer(chosen) {
    try {
      localStorage.setItem(key, JSON.stringify({ ...preferences(), ...chosen }))
    } catch {
      // The choice still holds on this page.
    }
  }

  function changeTheme() {
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    const theme = isDark ? 'light' : 'dark'
    root.dataset.theme = theme
    prefer({ theme })
  }

  const { theme } = preferences()
  if (theme) root.dataset.theme = theme

  document.addEventListener('click', ({ target }) => {
    const control = target.closest('[data-theme-toggle], [data-print], a[data-language]')
    if (!control) return
    if ('print' in control.dataset) print()
    else if ('themeToggle' in control.dataset) changeTheme()
    else {
      prefer({ locale: control.hreflang })
      control.hash = location.hash
    }
  })
})()
