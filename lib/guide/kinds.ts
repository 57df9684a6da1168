/** What a reader does at a step. */
export const stepKinds = ['question', 'check', 'action', 'checkpoint', 'finder'] as const

/** What following a step may do to the reader's system; grants of rights and registry edits are `changes`. */
export const risks = ['read-only', 'changes', 'interrupts'] as const

/** What a step costs to try: 0 = look, 1 = minutes, 2 = a change, 3 = an outage is possible. */
export const costs = [0, 1, 2, 3] as const

/** Why a trail ends. */
export const outcomeKinds = ['solved', 'not-applicable', 'by-design', 'escalate'] as const

/** Which side opens a connection. */
export const directions = ['outbound', 'inbound'] as const

/** What a port belongs to. */
export const protocols = ['TCP', 'UDP', 'TCP/UDP'] as const

/** What a command may be written for: the language of its fenced code block. */
export const shells = ['powershell', 'cmd', 'bash', 'sh'] as const

export type Shell = (typeof shells)[number]

/** Shells in which connections to hosts can be tested. */
export const testShells = ['powershell', 'sh'] as const
