import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

type Options = { folder: string; basePath: string; port: number; isPortFixed?: boolean }

/**
 * Serves a built folder on loopback, with the 404 page and status 404 for what is not there.
 * A port that is taken is passed over for the next one, unless it is fixed.
 */
export async function serve({
  folder,
  basePath,
  port,
  isPortFixed = false
}: Options): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { gzip: true, etag: true })
  const notFound = readFileSync(join(folder, '404.html'))

  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const respondNotFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': notFound.length })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    }
    if (basePath && url === basePath) return response.writeHead(308, { location: `${basePath}/` }).end()
    if (!url.startsWith(`${basePath}/`)) return respondNotFound()
    request.url = url.slice(basePath.length)
    files(request, response, respondNotFound)
  })

  for (let tried = port; ; tried++) {
    const isListening = await listen(server, tried)
    if (isListening) return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${basePath}/` }
    if (isPortFixed || tried > port + 100) throw new Error(`Port ${tried} is taken: end what uses it, or set PORT to a free one`)
  }
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
}
