/** The components that guides may use, each with the attributes it takes. */
export const components: Readonly<Record<string, readonly string[]>> = {
  Ui: [],
  Old: [],
  Note: [],
  Command: ['on'],
  Healthy: [],
  Explain: ['title']
}

export const componentNames: readonly string[] = Object.keys(components)

/** Where a command may be meant to run. */
export const machines: readonly string[] = ['connect-server', 'domain-controller', 'any-admin-pc', 'agent-server']

/** Languages of code blocks. */
export const shells: readonly string[] = ['powershell', 'cmd']
