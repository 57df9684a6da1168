import { join } from 'node:path'

/** Where the second site is made, relative to the project root. */
export const secondSiteFolder = join('.cache', 'second-site')

/** It is built for a folder below the root of a host whose address is known. */
export const secondSite = { BASE_PATH: '/help', SITE_URL: 'https://help.example.org' }

/** A language that the site does not have, with four plural categories. */
export const thirdLanguage = { id: 'pl', name: 'Polski' }
