import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { classesIn, classesWithRule } from './style-classes.ts'
import { usedClasses } from './used-classes.ts'

const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
const textsOf = (files: string[]) => Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]))

/** What the components give, and the one page that no component makes. */
function givenClasses(): Map<string, string> {
  const files = ['app', 'components'].flatMap(filesBelow).filter((file) => /(?<!\.test(-data)?|\.d)\.tsx?$/.test(file))
  const rootPage = 'scripts/root-page.ts'
  const attributes = [...readFileSync(rootPage, 'utf8').matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  return new Map([
    ...usedClasses(textsOf([...files, 'mdx-components.tsx'])),
    ...attributes.map((name) => [name, rootPage] as const)
  ])
}

/** No looks: what Tailwind's variants of other elements ask for, and the language of a block of code. */
const isMark = (name: string) => /^(group|peer)(\/|$)|^language-/.test(name)

test('every class that a component gives has a rule', async () => {
  const classes = givenClasses()
  const sheets = await Promise.all(['app/globals.css', 'components/more.css'].map((file) => classesWithRule(file, classes.keys())))
  const withRule = new Set(sheets.flatMap((sheet) => [...sheet]))
  const without = [...classes].filter(([name]) => !withRule.has(name) && !isMark(name)).map(([name, file]) => `${file}: ${name}`)
  expect(classes.size).toBeGreaterThan(200)
  expect(without).toEqual([])
})

test('every class of the style files is given by a component', () => {
  const given = new Set([...givenClasses().keys()].map((name) => name.split(':').at(-1)))
  const files = ['app', 'components'].flatMap(filesBelow).filter((file) => file.endsWith('.css'))
  const idle = files.flatMap((file) =>
    [...classesIn(readFileSync(file, 'utf8'))].filter((name) => !given.has(name)).map((name) => `${file}: ${name}`)
  )
  expect(files.length).toBeGreaterThan(2)
  expect(idle).toEqual([])
})

test('a class is found where it is given: in place, by a constant, by a function and by a table of another file', () => {
  const found = usedClasses({
    'ui/look.ts': `
      const kinds = { calm: 'calm', loud: 'loud' }
      const widths = ['thin', 'wide']
      export const edge = 'edge'
      export function look(kind: keyof typeof kinds, size = kind === 'calm' ? 'no-class' : 'none-either') {
        return \`shape \${kinds[kind]} \${widths[1]} \${size}\`
      }`,
    'ui/part.tsx': `
      import { edge, look } from './look.ts'
      const t = 'no class at all'
      export const Part = ({ isOpen, className = '' }) => (
        <p className={isOpen ? 'open' : undefined} title="not-a-class">
          <b className={look('argument')}>{t}</b>
          <i className={isOpen && \`\${edge} also \${className}\`} />
        </p>
      )`
  })
  expect([...found.keys()].sort()).toEqual(['also', 'calm', 'edge', 'loud', 'open', 'shape', 'thin', 'wide'])
})

test('a class without a rule, and a rule without a class, are told from others', async () => {
  const asked = ['mt-4', 'hover:underline', 'max-phone:p-[0.3125rem]', 'said-once', 'gap-none']
  const withRule = await classesWithRule('app/globals.css', asked)
  expect(asked.filter((name) => withRule.has(name))).toEqual(['mt-4', 'hover:underline', 'max-phone:p-[0.3125rem]'])
  expect([
    ...classesIn(
      '/* .never */ .one:hover > .w-1\\/2 { width: 0.5rem } @media print { .two { top: 1.5em } } @utility three { top: 0 }'
    )
  ]).toEqual(['three', 'one', 'w-1/2', 'two'])
})
