// See environment.mjs.
exports.JSDOM = globalThis.jsdomOutsideJest.JSDOM
