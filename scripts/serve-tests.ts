import { basePath } from '#i18n/href.ts'
import { serve } from './serve.ts'

await serve({ folder: 'out', basePath, port: Number(process.env.PORT), isPortFixed: true })
