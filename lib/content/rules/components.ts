/** The components that guides may use. */
export const componentNames: readonly string[] = ['Ui', 'Old', 'Note', 'Command', 'Healthy']

/** Where a command may be meant to run. */
export const machines: readonly string[] = ['connect-server', 'domain-controller', 'any-admin-pc', 'agent-server']

/** Languages of code blocks. */
export const shells: readonly string[] = ['powershell', 'cmd']
