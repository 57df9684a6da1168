import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { type AddressInfo, createConnection, createServer, type ListenOptions, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What the application of the lab does with a connection, by the path that nginx asks for; whatever is no HTTP is answered in it. */
const deeds: Readonly<Record<string, (socket: Socket) => void>> = {
  '/ok': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'),
  '/silent': () => undefined,
  '/close': (socket) => socket.end(),
  '/reset': (socket) => socket.resetAndDestroy(),
  '/half': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf'),
  '/half-reset': (socket) =>
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf', () => setTimeout(() => socket.resetAndDestroy(), 100)),
  '/stall': (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf'),
  '/big-header': (socket) => socket.end(`HTTP/1.1 200 OK\r\nSet-Cookie: session=${'x'.repeat(9_000)}\r\n\r\n`),
  '/nul': (socket) => socket.end('HTTP/1.1 200 OK\r\nX-Bad\0: 1\r\n\r\n'),
  '/no-http': (socket) => socket.end('220 mail.example ready\r\n'),
  '/bad-chunk': (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n'),
  '/big-body': (socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(8_000_000)}`),
  '/upgrade': (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n')
}

/** A fatal alert of TLS, such as 40 (handshake failure). */
const alert = (number: number) => (socket: Socket) =>
  socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, number])))

function answer(socket: Socket) {
  socket.once('data', (data) => {
    const path = /^[A-Z]+ (\/[\w-]*)/.exec(data.toString('latin1'))?.[1]
    const deed = path === undefined ? undefined : deeds[path]
    if (deed) deed(socket)
    else socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n')
  })
}

/** A process of its own that listens and does nothing else; its connections wait in a queue of one once it is stopped. */
async function listenApart(where: ListenOptions) {
  const script = `require('net').createServer().listen({ ...${JSON.stringify(where)}, backlog: 1 }, function () { process.stdout.write(String(this.address().port)) })`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [output] = await once(child.stdout, 'data')
  return { child, port: Number(output) }
}

/** A DNS server: a name that begins with `missing` does not exist, with `failing` it fails, and about others it keeps silent. */
async function dnsServer() {
  const server = createSocket('udp4')
  server.on('message', (query, { port, address }) => {
    const name = query.toString('latin1', 13)
    const code = name.startsWith('missing') ? 3 : name.startsWith('failing') ? 2 : undefined
    if (code === undefined) return
    const reply = Buffer.from(query)
    reply.writeUInt16BE(0x8180 | code, 2)
    server.send(reply, port, address)
  })
  server.bind(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

export type Upstreams = Awaited<ReturnType<typeof startUpstreams>>

/** Everything that stands behind nginx in the lab, and a folder for its sockets that everybody may enter. */
export async function startUpstreams(folder: string) {
  const servers: Server[] = []
  const sockets = new Set<Socket>()
  const listen = async (where: ListenOptions, onConnection: (socket: Socket) => void, options = {}) => {
    const server = createServer(options, (socket) => {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      onConnection(socket)
    }).listen(where)
    await once(server, 'listening')
    servers.push(server)
    return (server.address() as AddressInfo).port
  }
  const tcp = { port: 0, host: '127.0.0.1' }
  const socket = (name: string) => join(folder, `${name}.sock`)

  const ports = {
    app: await listen(tcp, answer),
    deaf: await listen(tcp, () => undefined, { pauseOnConnect: true }),
    closing: await listen(tcp, (connection) => connection.once('data', () => connection.end())),
    'alert-40': await listen(tcp, alert(40)),
    'alert-70': await listen(tcp, alert(70)),
    'alert-112': await listen(tcp, alert(112)),
    nobody: await listen(tcp, () => undefined),
    nginx: await listen(tcp, () => undefined)
  }
  // The last two were there to find ports at which nobody listens.
  for (const server of servers.splice(-2)) server.close()

  await listen({ path: socket('denied') }, answer)
  chmodSync(socket('denied'), 0)
  const gone = await listenApart({ path: socket('stale') })
  gone.child.kill('SIGKILL')
  const frozen = [await listenApart({ path: socket('full') }), await listenApart(tcp)]
  chmodSync(socket('full'), 0o777)
  chmodSync(socket('stale'), 0o777)
  for (const { child } of frozen) child.kill('SIGSTOP')
  const waiting = [{ path: socket('full') }, { port: frozen[1]?.port ?? 0, host: '127.0.0.1' }].flatMap((where) =>
    Array.from({ length: 4 }, () => createConnection(where).on('error', () => undefined))
  )
  await wait(100)
  const dns = await dnsServer()

  return {
    ports: { ...ports, full: frozen[1]?.port, dns: dns.address().port },
    socket,
    stop() {
      for (const { child } of frozen) child.kill('SIGKILL')
      for (const each of [...sockets, ...waiting]) each.destroy()
      for (const server of servers) server.close()
      dns.close()
    }
  }
}
