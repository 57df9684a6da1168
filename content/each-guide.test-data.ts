import { test } from '@playwright/test'
import { importGuide } from '#lib/content/import-guide.ts'
import { guideIds } from '#lib/content/load-guide.ts'
import type { Guide } from '#lib/guide/types.ts'

/** One test for each guide of the site; nothing about a guide is listed by hand. */
export function testEachGuide(title: string, check: (guide: Guide) => void | Promise<void>) {
  for (const id of guideIds()) test(`${id}: ${title}`, async () => check(await importGuide(id)))
}
