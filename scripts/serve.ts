import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveFiles } from './serve-files.ts'

type Options = { folder: string; basePath: string; port: number; isPortFixed?: boolean }

/** Serves a built folder on loopback. No request can end the server. If the port is taken, tries the next one, unless the port is fixed. */
export async function serve({
  folder,
  basePath,
  port,
  isPortFixed = false
}: Options): Promise<{ server: Server; address: string }> {
  const server = createServer(serveFiles({ folder, basePath }))

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
