import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'

/** Editors write a file in several strokes; one check per stroke of the author is enough, in milliseconds. */
const settleFor = 200

/** Windows starts npm through its shell only. */
const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const

const check = () => spawnSync('npm', ['run', '--silent', 'check', '--', '--dev'], options)
check()

let timer: NodeJS.Timeout | undefined
for (const folder of ['content', 'messages']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(check, settleFor)
  })
}

const next = spawn('npx', ['next', 'dev', ...process.argv.slice(2)], options)
next.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
