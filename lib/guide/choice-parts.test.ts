import { expect, test } from '@playwright/test'
import { choiceParts } from './choice-parts.ts'

const choices = { refused: 'policy', denied: 'rights', sam: 'policy', stopped: 'service' }

test('choices without headings are one part', () => {
  expect(choiceParts({ choices })).toEqual([{ heading: undefined, choices: Object.entries(choices) }])
})

test('a heading begins a part, which goes on to the next one', () => {
  expect(choiceParts({ choices, headings: { password: 'refused', access: 'denied', server: 'stopped' } })).toEqual([
    { heading: 'password', choices: [['refused', 'policy']] },
    {
      heading: 'access',
      choices: [
        ['denied', 'rights'],
        ['sam', 'policy']
      ]
    },
    { heading: 'server', choices: [['stopped', 'service']] }
  ])
})

test('choices above the first heading are a part without one', () => {
  expect(choiceParts({ choices, headings: { server: 'stopped' } }).map(({ heading }) => heading)).toEqual([undefined, 'server'])
})
