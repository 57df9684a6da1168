/** The components that guide texts may use, each with its attributes. `components/guide-text` renders exactly these. */
export const textComponents = {
  Ui: [],
  Old: [],
  Note: [],
  Command: ['on'],
  Healthy: [],
  Explain: ['title'],
  Evidence: ['id'],
  Hosts: ['title']
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TextComponent = keyof typeof textComponents

/** The attributes of a component. All values are text. */
export type TextAttributes<Name extends TextComponent> = Readonly<Record<(typeof textComponents)[Name][number], string>>

export const textComponentNames: readonly string[] = Object.keys(textComponents)
