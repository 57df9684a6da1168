import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { codeOf } from './code-of.ts'

test('numbers, HRESULTs and numbers after 0x are codes, everything else is a phrase', () => {
  const codes = ['654', '6329', '33008', '80230619', '0x8023062C', '800700CE', '8023042', '0x6ba', '0x00000005', '-2145188327']
  expect(codes.map(codeOf)).toEqual([
    ...['654', '6329', '33008', '80230619', '8023062c', '800700ce', '8023042', '0x6ba', '0x5', '80230619']
  ])
  for (const phrase of ['SSPR_0029', 'deadbeef', '12', '123456', 'event 6329', '0x', '0x123456789', '1.2', '-5', ''])
    expect(codeOf(phrase)).toBeUndefined()
})

test('every HRESULT has one key, however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0x8000_0000, max: 0x9fff_ffff }), (value) => {
      const hex = value.toString(16)
      const forms = [hex, hex.toUpperCase(), `0x${hex}`, String(value), String(value | 0), `−${-(value | 0)}`]
      expect([...new Set(forms.map(codeOf))]).toEqual([hex])
    })
  )
})
