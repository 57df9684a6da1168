import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'

/** Waits this many milliseconds after a change, because editors write a file several times per save. */
const settleFor = 200

/** On Windows, npm only starts through a shell. */
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
