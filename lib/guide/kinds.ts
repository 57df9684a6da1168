/** What a reader does at a step. */
export const stepKinds = ['question', 'check', 'action', 'checkpoint', 'finder'] as const

/** What following a step may do to the reader's system. Granting rights and editing the registry count as `changes`. */
export const risks = ['read-only', 'changes', 'interrupts'] as const

/** What a step costs to try: 0 = only look, 1 = minutes, 2 = a change, 3 = a possible outage. */
export const costs = [0, 1, 2, 3] as const

/** Why a trail ends. */
export const outcomeKinds = ['solved', 'not-applicable', 'by-design', 'escalate'] as const

/** Which side opens a connection. */
export const directions = ['outbound', 'inbound'] as const

/** The protocols that a port can belong to. */
export const protocols = ['TCP', 'UDP', 'TCP/UDP'] as const

/** The languages of commands, as named in fenced code blocks. */
export const shells = ['powershell', 'cmd', 'bash', 'sh'] as const

export type Shell = (typeof shells)[number]

/** Shells that can test connections to hosts. */
export const testShells = ['powershell', 'sh'] as const
