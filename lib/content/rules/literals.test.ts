import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const file = 'id-ID/steps/symptom.mdx'
const original = 'en/steps/symptom.mdx'

const differing = (place: string, found: string, expected: string) => [
  `${file}:12:1  ${expected} is missing; ${original} has it  write it here exactly as it stands there`,
  `${file}:${place}  ${found} is not in ${original}  write it as it stands there, or add it there too`
]

test('inline code that differs is placed where it is extra, and at the body where it is missing', async () => {
  expect(await findingsAfter({ [file]: replaced('`LAMP_01`', '`LAMPU_01`') })).toEqual(
    differing('12:66', 'code `LAMPU_01`', 'code `LAMP_01`')
  )
})

test('a translated command is found', async () => {
  expect(await findingsAfter({ [file]: replaced('-Name <name>', '-Name <name>\n# selesai') })).toEqual(
    differing('16:1', 'powershell block "Get-Lamp -Name <name> ⏎ # selesai"', 'powershell block "Get-Lamp -Name <name>"')
  )
})

test('a translated label of the screen is found', async () => {
  expect(await findingsAfter({ [file]: replaced('<Ui>Status</Ui>', '<Ui>Keadaan</Ui>') })).toEqual(
    differing('12:46', 'label <Ui>Keadaan</Ui>', 'label <Ui>Status</Ui>')
  )
})

test('a link that leads elsewhere is found', async () => {
  expect(await findingsAfter({ [file]: replaced('step:plug-in', 'step:works-now') })).toEqual(
    differing('26:12', 'link to "step:works-now"', 'link to "step:plug-in"')
  )
})

test('repetition, order and quotations of the old article may differ', async () => {
  const reworded = (text: string) => `${replaced('tanyakan pada lampu', '`tanya`')(text)}\nBaca \`LAMP_01\` lagi.\n`
  expect(await findingsAfter({ [file]: reworded })).toEqual([])
})

test('a file that is not MDX is not compared', async () => {
  const lines = await findingsAfter({ [file]: replaced('</Ui>', '') })
  expect(lines.map((line) => line.split('  ')[0])).toEqual([`${file}:12:46`])
})
