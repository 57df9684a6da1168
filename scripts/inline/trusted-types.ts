// Runs inline as first script of every page. The bundler's runtime loads its chunks by plain address, which the page's
// policy (require-trusted-types-for) refuses; this lets addresses of the build through and nothing else.

declare const trustedTypes:
  | { createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | undefined }) => void }
  | undefined

// Not every browser has it.
if (typeof trustedTypes === 'object')
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href)
      return origin === location.origin && pathname.includes('/_next/static/') ? address : undefined
    }
  })
