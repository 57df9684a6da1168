/** Guide id → its short name and the address of its index. */
export type HomeGuides = Readonly<Record<string, { readonly short: string; readonly indexHref: string }>>
