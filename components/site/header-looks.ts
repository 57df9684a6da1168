export const headerButton = 'header-button'
export const quietButton = `${headerButton} text-ink2 hover:text-ink`
export const menu = 'min-w-56 rounded-lg border border-edge bg-bg p-2 text-note text-inherit'
