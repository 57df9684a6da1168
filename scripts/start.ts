import { execSync } from 'node:child_process'
import { join } from 'node:path'
import { basePath } from '#i18n/href.ts'
import { isBuilt } from './build-stamp.ts'
import { serve } from './serve.ts'

const root = process.cwd()
const port = process.env.PORT

if (isBuilt(root)) execSync('npm run --silent check', { stdio: 'inherit' })
else execSync('npm run --silent build', { stdio: 'inherit' })

const { address } = await serve({
  folder: join(root, 'out'),
  basePath,
  port: Number(port ?? 3000),
  isPortFixed: port !== undefined
})
console.log(`Telusur stands at ${address}`)
