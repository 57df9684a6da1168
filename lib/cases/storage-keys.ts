/** One key per case: `telusur:case:<id>`. */
export const caseKey = 'telusur:case:'
/** Originals of cases that could not be read completely: `telusur:aside:<time>:<id>`. */
export const asideKey = 'telusur:aside:'
/** Deleted cases, until they are removed for good: `telusur:bin:<id>`. */
export const binKey = 'telusur:bin:'
/**
 * Recent deeds of one page, by a random page name. Only this page writes them; any page repeats them if another tab's write lost them:
 * `telusur:deeds:<page>`.
 */
export const deedsKey = 'telusur:deeds:'
/** The reader's choices for all guides: theme and language. */
export const preferencesKey = 'telusur:preferences'
/** Written and removed again to test whether the storage works. */
export const probeKey = 'telusur:probe'

/** In `sessionStorage`, by guide: the id of the case the tab shows, or `freshTab`. */
export const tabKey = 'telusur:tab:'
/** In `sessionStorage`, by guide: the case, when `localStorage` is full. */
export const overflowKey = 'telusur:overflow:'
/** In `sessionStorage`, by guide: the id of the case shown before a hand-off was stored as a new one. */
export const backKey = 'telusur:back:'
/** In `sessionStorage`, by guide: the copy of a hand-off that the tab previews. */
export const previewKey = 'telusur:preview:'
/** In `sessionStorage`: what was tapped before the page's scripts ran. */
export const earlyTapsKey = 'telusur:early-taps'

/** For a tab that shows no case even if some are stored; its first deed begins a new one. */
export const freshTab = ''
