import { expect, test } from '@playwright/test'
import { markdownOf } from './markdown.ts'
import { parseMdx } from './mdx.ts'

test('a text becomes Markdown that any reader of it shows: components in words, links to places as addresses', () => {
  const parsed = parseMdx(`Open <Ui>Settings</Ui>, then [plug it in](step:plug-in). The old text said <Old>wait</Old>.

<Note>Once only.</Note>

<Command on="bench">

\`\`\`powershell
Get-Lamp -Name <name>
\`\`\`

<Healthy>\`On\`, and no error</Healthy>

</Command>

<Explain title="Why so">

- one
- two

</Explain>

<Hosts title="Allow">

- \`lamp.example.com\`

</Hosts>

| Port | For |
| --- | --- |
| 443 | HTTPS |
`)
  if ('broken' in parsed) throw new Error(parsed.broken.reason)
  const markdown = markdownOf(parsed.root.children ?? [], {
    addressOf: (place) => `../${place}/`,
    runsOn: (shell, machine) => `${shell}, on the ${machine}`,
    expected: 'Expected result',
    evidence: (id) => id
  })
  expect(markdown).toBe(`Open **Settings**, then [plug it in](../plug-in/). The old text said “wait”.

> Once only.

powershell, on the bench

\`\`\`powershell
Get-Lamp -Name <name>
\`\`\`

**Expected result** \`On\`, and no error

### Why so

- one
- two

Allow

- \`lamp.example.com\`

| Port | For   |
| ---- | ----- |
| 443  | HTTPS |
`)
})
