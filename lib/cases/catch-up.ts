// What a page does seldom, once it has loaded: one file to fetch for both.
export { repeatDeeds } from './repeat-deeds.ts'
export { takeEarlyTaps } from './take-early-taps.ts'
