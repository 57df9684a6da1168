import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, inBoth, replaced, withHosts } from '#lib/content/tiny-guide.test-data.ts'

const after = async (from: string, to: string) => {
  const lines = await findingsAfter(inBoth('steps/symptom.mdx', replaced(from, to)))
  return lines.filter((line) => line.startsWith('en/steps/')).map((line) => line.replace('en/steps/symptom.mdx:', ''))
}

test('a command says on which machine of the guide it runs', async () => {
  expect(await after(' on="bench"', '')).toEqual([
    '14:1  <Command> does not say where it runs  write <Command on="…"> with one of bench'
  ])
  expect(await after('on="bench"', 'on="bnech"')).toEqual(['14:1  <Command> runs on unknown "bnech"  did you mean "bench"?'])
  expect(await after('on="bench"', 'on={1}')).toEqual(['14:1  <Command> runs on unknown "{…}"  one of bench'])
})

test('in a guide without machines the remedy says where they are stated', async () => {
  const lines = await findingsAfter({ 'guide.ts': replaced("machines: ['bench']", 'machines: []') })
  expect(lines).toContain(
    'en/steps/symptom.mdx:14:1  <Command> runs on unknown "bench"  a machine, which guide.ts states in machines'
  )
})

test('a part that is tested says on which machine', async () => {
  expect(await findingsAfter(changesBut(withHosts, 'guide.ts', "{ machine: 'bench', test: 'sh' }", "{ test: 'sh' }"))).toEqual([
    'guide.ts:95:12  part "lamps" is tested on no machine  add machine: the one from which its hosts are tested'
  ])
})
