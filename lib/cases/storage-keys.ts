/** One key per case: `telusur:case:<id>`. */
export const caseKey = 'telusur:case:'
/** Originals of what could not be read, or not whole: `telusur:aside:<time>:<id>`. */
export const asideKey = 'telusur:aside:'
/** Deleted cases, until they are emptied out: `telusur:bin:<id>`. */
export const binKey = 'telusur:bin:'
/**
 * What a page did of late, by a random name of the page: only this page writes it, and any page does it again where another
 * tab's write has lost it: `telusur:deeds:<page>`.
 */
export const deedsKey = 'telusur:deeds:'
/** What the reader chose for all guides: theme and language. */
export const preferencesKey = 'telusur:preferences'
/** Written and removed again to see whether the storage takes anything. */
export const probeKey = 'telusur:probe'

/** In the tab's own storage, by guide: the id of the case it shows, or `freshTab`. */
export const tabKey = 'telusur:tab:'
/** In the tab's own storage, by guide: the case, where the browser's storage is full. */
export const overflowKey = 'telusur:overflow:'
/** In the tab's own storage, by guide: the id of the case it showed before a hand-off was stored as a new one. */
export const backKey = 'telusur:back:'
/** In the tab's own storage, by guide: the copy of a hand-off that the tab previews. */
export const previewKey = 'telusur:look:'
/** In the tab's own storage: what was tapped before the page's scripts ran. */
export const earlyTapsKey = 'telusur:early-taps'

/** For a tab that shows no case, though there may be some: its first deed begins one. */
export const freshTab = ''
