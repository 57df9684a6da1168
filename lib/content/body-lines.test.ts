import { expect, test } from '@playwright/test'
import { bodyLines } from './body-lines.ts'
import { parseMdx } from './mdx.ts'

test('a body is said in sentences, items, rows and commands, without markup', () => {
  const parsed = parseMdx(`Look at **it**. Then ask <Ui>Next</Ui>:

- one, e.g. \`this\`
- [two](step:two)

| Port | For |
| --- | --- |
| 443 | HTTPS |

<Explain title="Why so">

Because.

</Explain>

<Command on="bench">

\`\`\`powershell
Get-Lamp
  -Name x
\`\`\`

</Command>
`)
  if ('broken' in parsed) throw new Error(parsed.broken.reason)
  expect(bodyLines(parsed.root.children ?? [])).toEqual([
    'Look at it.',
    'Then ask Next:',
    'one, e.g. this',
    'two',
    'Port · For',
    '443 · HTTPS',
    'Why so',
    'Because.',
    'Get-Lamp',
    '-Name x'
  ])
})
