import type { MetadataRoute } from 'next'
import { fileHref } from '#i18n/href.ts'

export const dynamic = 'force-static'

/** What a browser shows of the site once it is installed. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Telusur',
    short_name: 'Telusur',
    start_url: fileHref('/'),
    scope: fileHref('/'),
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#2747c7',
    icons: [
      { src: fileHref('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: fileHref('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: fileHref('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: fileHref('/icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' }
    ]
  }
}
