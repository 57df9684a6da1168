import { execSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { secondSite, secondSiteFolder, thirdLanguage } from '#e2e/second-site/site.ts'
import { withPluralForms } from '#e2e/second-site/with-plural-forms.ts'
import { sources } from './build-stamp.ts'

/*
 * Builds what hosts build that are not this repository: guides of another product beside those that are here, half translated,
 * a third language, a folder below the root, and an address. Its pages are tested beside those of the first build.
 */
const { id, name } = thirdLanguage

rmSync(secondSiteFolder, { recursive: true, force: true })
for (const source of sources.filter((each) => existsSync(each) && each !== 'package-lock.json'))
  cpSync(source, join(secondSiteFolder, source), { recursive: true, filter: (path) => !/\.test\.tsx?$/.test(basename(path)) })
cpSync('e2e/second-site', join(secondSiteFolder, 'e2e/second-site'), { recursive: true })
cpSync('e2e/second-site/content', join(secondSiteFolder, 'content'), { recursive: true })

edit('i18n/locales.ts', '\n] as const satisfies', `,\n  { id: '${id}', name: '${name}' }\n] as const satisfies`)
write(`messages/${id}.json`, JSON.stringify(withPluralForms(JSON.parse(read('messages/en.json')), id), null, 2))
for (const guide of guidesHere()) edit(guide, /\n {2}revision: (\d+),/, '\n  revision: $1,\n  draft: true,')

execSync('npm run --silent build', { cwd: secondSiteFolder, stdio: 'inherit', env: { ...process.env, ...secondSite } })

/** Guides of this repository; none is translated into the third language. */
function guidesHere(): string[] {
  return execSync('git ls-files content/guides/*/guide.ts', { encoding: 'utf8' }).trim().split('\n')
}

/** Edits a file and fails if there is nothing to replace, so that the second site is never built without the change. */
function edit(file: string, from: string | RegExp, to: string) {
  const text = read(file)
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`scripts/build-second-site.ts: ${file} has no ${from}`)
  write(file, changed)
}

function read(file: string): string {
  return readFileSync(join(secondSiteFolder, file), 'utf8')
}

function write(file: string, text: string) {
  writeFileSync(join(secondSiteFolder, file), text)
}
