import { expect, test } from '@playwright/test'
import type { z } from 'zod'
import type { Guide } from '#lib/guide/types.ts'
import type { guideShape } from './guide-shape.ts'

/** A type without its `readonly`, at every depth. */
type Writable<T> = T extends readonly [infer A, infer B]
  ? [Writable<A>, Writable<B>]
  : T extends readonly (infer Entry)[]
    ? Writable<Entry>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Writable<T[Key]> }
      : T

/** `true` where two types are the same, optional keys included; else the compiler refuses the assignment below. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

test('the check asks of a guide exactly what the compiler asks', () => {
  const isSame: Same<Writable<z.output<typeof guideShape>>, Writable<Guide>> = true
  expect(isSame).toBe(true)
})
