import { runCheck } from './run-check.ts'

const { text, exitCode } = await runCheck(process.argv.slice(2), Boolean(process.stdout.isTTY && !process.env.NO_COLOR))
console.log(text)
process.exitCode = exitCode
