import type { Config } from 'dompurify'
import { inlineSvgStyles } from './inlineSvgStyles.ts'
import type { UploadProblem, UploadResult } from './UploadProblem.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
const drawnElements = 'path,rect,circle,ellipse,line,polyline,polygon,text,image,use'

const purifyConfig: Config & { IN_PLACE: true } = {
  IN_PLACE: true,
  USE_PROFILES: { svg: true, svgFilters: true },
  ADD_TAGS: ['use'],
  FORBID_TAGS: [
    'style',
    'script',
    'foreignobject',
    'animate',
    'animatecolor',
    'animatemotion',
    'animatetransform',
    'set',
  ],
  FORBID_ATTR: ['style'],
  ALLOW_DATA_ATTR: false,
}

/** Tells whether bytes begin like an SVG in UTF-8, after a declaration, comments and a doctype. */
export function looksLikeSvg(data: Buffer): boolean {
  const start = data.toString('utf8', 0, 8192).replace(/^\uFEFF/, '')
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE\s[^>[]*>\s*)*<(?:\w+:)?svg[\s/>]/i.test(
    start,
  )
}

/**
 * Rewrites an SVG so that it only draws: no script, no event handler, no style sheet, no foreign
 * content, no animation, and no reference but to its own parts or to an embedded PNG, JPEG or WebP.
 * What styles said about colours and strokes is kept as attributes. A drawing of which nothing is
 * left, or that is not well-formed XML, is refused.
 */
export async function sanitizeSvg(data: Buffer, maxBytes: number): Promise<UploadResult<Buffer>> {
  if (data.length > maxBytes) return refuse({ kind: 'too-large', maxBytes })
  const text = data.toString('utf8').replace(/^\uFEFF/, '')
  // Entities can multiply a kilobyte into gigabytes, and no drawing program needs them.
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) return refuse({ kind: 'svg-unreadable' })
  const tools = await loadTools()
  try {
    const root = purify(text, tools)
    if (!root?.querySelector(drawnElements)) return refuse({ kind: 'svg-unreadable' })
    if (!saysSize(root)) return refuse({ kind: 'svg-without-size' })
    return { ok: true, value: Buffer.from(tools.serialize(root), 'utf8') }
  } catch {
    return refuse({ kind: 'svg-unreadable' })
  }
}

function refuse(problem: UploadProblem): { ok: false; problem: UploadProblem } {
  return { ok: false, problem }
}

function purify(text: string, { parse, purifyInPlace }: Tools): Element | undefined {
  const root = parse(text).documentElement
  if (root.localName !== 'svg' || root.namespaceURI !== svgNamespace) return undefined
  inlineSvgStyles(root)
  purifyInPlace(root)
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.namespaceURI === svgNamespace) removeUnsafeAttributes(element)
    else element.remove()
  }
  removeNestedUses(root)
  return root
}

type Tools = {
  parse: (text: string) => Document
  purifyInPlace: (root: Element) => void
  serialize: (root: Element) => string
}

let loading: Promise<Tools> | undefined

/** Loads the DOM when the first SVG comes: it weighs as much as the rest of the server. */
function loadTools(): Promise<Tools> {
  loading ??= (async () => {
    const [{ JSDOM }, { default: createDOMPurify }] = await Promise.all([
      import('jsdom'),
      import('dompurify'),
    ])
    const { window } = new JSDOM('')
    const purifier = createDOMPurify(window)
    return {
      parse: (text) => new window.DOMParser().parseFromString(text, 'image/svg+xml'),
      purifyInPlace: (root) => {
        purifier.sanitize(root, purifyConfig)
      },
      serialize: (root) => new window.XMLSerializer().serializeToString(root),
    }
  })()
  return loading
}

// DOMPurify keeps addresses of other servers, for it guards a page and not its readers' privacy.
function removeUnsafeAttributes(element: Element): void {
  for (const { localName, name, namespaceURI, value } of [...element.attributes]) {
    const local = localName.toLowerCase()
    const isAddress = ['href', 'src', 'data', 'action', 'formaction', 'ping', 'base'].includes(
      local,
    )
    const isUnsafe =
      local.startsWith('on') ||
      (isAddress && !isInnerAddress(value)) ||
      value.includes('\\') ||
      /(?:url|src|image|image-set|element|cross-fade|paint)\s*\((?!\s*["']?#)/i.test(value)
    if (isUnsafe) element.removeAttributeNS(namespaceURI, name.includes(':') ? localName : name)
  }
}

function isInnerAddress(value: string): boolean {
  return (
    /^#[^\s#]+$/.test(value.trim()) ||
    /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]+$/.test(value.trim())
  )
}

/** A copy of copies of copies would let a small drawing stall every browser that shows it. */
function removeNestedUses(root: Element): void {
  const elementById = new Map([...root.querySelectorAll('[id]')].map((found) => [found.id, found]))
  for (const use of [...root.querySelectorAll('use')]) {
    const address = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? ''
    const target = elementById.get(address.trim().slice(1))
    if (!target || target.localName === 'use' || target.querySelector('use')) use.remove()
  }
}

function saysSize(root: Element): boolean {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (box.length === 4 && box.every(Number.isFinite) && box[2]! > 0 && box[3]! > 0) return true
  return ['width', 'height'].every((name) =>
    /^\s*\d*\.?\d+\s*(?:[a-z]+)?\s*$/i.test(root.getAttribute(name) ?? ''),
  )
}
