import { join } from 'node:path'

/** The folder of the second site, relative to the project root. */
export const secondSiteFolder = join('.cache', 'second-site')

/** The second site has a base path and a known address. */
export const secondSite = { BASE_PATH: '/help', SITE_URL: 'https://help.example.org' }

/** A language with four plural categories that the site itself does not have. */
export const thirdLanguage = { id: 'pl', name: 'Polski' }
