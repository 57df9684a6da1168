import { existsSync, type ReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { contentType } from 'mime-types'
import send from 'send'

type Options = { folder: string; basePath: string }

/** Whether the build is complete: the home page is written last. */
function isWhole(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}

/**
 * Serves a built folder in its current state: precompressed files, ranges, and the site's own page with status 404. Answers 503 while a
 * build is running.
 */
export function serveFiles({ folder, basePath }: Options): RequestListener {
  return (request, response) => {
    const { pathname, search } = addressOf(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return say(response, 405, 'This site only answers GET and HEAD.')
    }
    if (pathname === undefined) return say(response, 400, 'This address is malformed.')
    if (basePath && pathname === basePath) return redirect(response, `${basePath}/${search}`)
    if (!isWhole(folder)) {
      response.setHeader('retry-after', '5')
      return say(response, 503, 'The site is being built. Load this page again in a moment.')
    }
    if (!pathname.startsWith(`${basePath}/`)) return void sayNotFound(folder, request, response)
    sendFile(folder, pathname.slice(basePath.length), request, response).on('directory', () =>
      redirect(response, `${pathname}/${search}`)
    )
  }
}

/** Path and query of a request; no path if it lies outside the site or cannot be decoded. */
function addressOf({ url = '' }: IncomingMessage): { pathname?: string; search: string } {
  const [path = '', query] = url.split('?', 2)
  const search = query === undefined ? '' : `?${query}`
  // "//host/" at the front of a redirect would lead to that host.
  const isOwn = path.startsWith('/') && !path.startsWith('//')
  try {
    return isOwn && !decodeURIComponent(path).includes('\0') ? { pathname: path, search } : { search }
  } catch {
    return { search }
  }
}

function sendFile(folder: string, path: string, request: IncomingMessage, response: ServerResponse): send.SendStream {
  const file = path.endsWith('/') ? `${path}index.html` : path
  const isCompressed = takesGzip(request) && existsSync(join(folder, `${decodeURIComponent(file)}.gz`))
  const stream = send(request, isCompressed ? `${file}.gz` : file, { root: folder, cacheControl: false, index: false })
  stream.on('headers', () => {
    response.setHeader('vary', 'Accept-Encoding')
    if (!isCompressed) return
    response.setHeader('content-encoding', 'gzip')
    response.setHeader('content-type', contentType(extname(file)) || 'application/octet-stream')
  })
  stream.on('stream', (read: ReadStream) => closeWhenCutShort(read, response))
  stream.on('error', (error: { status: number; headers?: Record<string, string> }) => {
    if (response.headersSent) return response.destroy()
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    if (error.status === 404 || error.status === 403) return void sayNotFound(folder, request, response)
    for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value)
    if (error.status === 416) return say(response, 416, 'This file has no such part.')
    say(response, error.status, 'This file cannot be read now.')
  })
  stream.pipe(response)
  return stream
}

/** Closes the connection if the file shrank while it was read; otherwise the reader would wait for the rest. */
function closeWhenCutShort(read: ReadStream, response: ServerResponse) {
  const length = Number(response.getHeader('content-length'))
  read.on('end', () => {
    if (read.bytesRead < length) response.destroy()
  })
}

async function sayNotFound(folder: string, { method }: IncomingMessage, response: ServerResponse) {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined)
  if (!page) return say(response, 404, 'There is nothing at this address, and 404.html is missing: build the site again.')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
  response.end(method === 'HEAD' ? undefined : page)
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(308, { location }).end()
}

function say(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

function takesGzip({ headers }: IncomingMessage): boolean {
  const encodings = [headers['accept-encoding'] ?? ''].flat().join(',')
  return encodings.split(',').some((encoding) => /^\s*gzip\s*(;\s*q=(1(\.0*)?|0?\.\d*[1-9]\d*)\s*)?$/i.test(encoding))
}
