// Runs inline in the head of every page: the chosen theme stands before the first frame is painted.
try {
  const { theme } = JSON.parse(localStorage.getItem('telusur:preferences')) || {}
  if (theme) document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked or damaged: the page follows the system.
}
