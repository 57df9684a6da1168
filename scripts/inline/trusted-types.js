// Runs inline as first script of every page. The bundler's runtime loads its chunks by plain address, which the page's
// policy (require-trusted-types-for) refuses; this lets addresses of the build through and nothing else.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, location.href)
    return origin === location.origin && pathname.includes('/_next/static/') ? address : undefined
  }
})
