/**
 * Properties that SVG also takes as attributes.
 * SVG 1.1 §6.1, and from SVG 2 §6.6 what drawing programs write.
 */
const presentationProperties = new Set(
  (
    'alignment-baseline baseline-shift clip-path clip-rule color color-interpolation ' +
    'color-interpolation-filters display dominant-baseline fill fill-opacity fill-rule filter ' +
    'flood-color flood-opacity font-family font-size font-stretch font-style font-variant font-weight ' +
    'letter-spacing lighting-color marker-end marker-mid marker-start mask opacity overflow ' +
    'paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset ' +
    'stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor ' +
    'text-decoration vector-effect visibility word-spacing'
  ).split(' '),
)

const mostRules = 500

/**
 * Moves what style sheets and `style` attributes say about a drawing into attributes of its shapes.
 * Both are then removed, because style sheets can load from elsewhere; without this step the
 * drawings of common programs would turn black. Selectors of one class, id or element name only.
 */
export function inlineSvgStyles(root: Element): void {
  for (const style of root.querySelectorAll('style')) {
    for (const rule of listSimpleRules(style.textContent ?? '')) {
      for (const element of root.querySelectorAll(rule.selector)) {
        setProperties(element, rule.declarations)
      }
    }
  }
  for (const element of [root, ...root.querySelectorAll('[style]')]) {
    setProperties(element, element.getAttribute('style') ?? '')
    element.removeAttribute('style')
  }
}

function listSimpleRules(css: string): { selector: string; declarations: string }[] {
  const rules = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}@;]+)\{([^{}]*)\}/g)]
  return rules.slice(0, mostRules).flatMap(([, selectors = '', declarations = '']) =>
    selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => /^[.#]?[a-z][\w-]*$/i.test(selector))
      .map((selector) => ({ selector, declarations })),
  )
}

function setProperties(element: Element, declarations: string): void {
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const property = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim()
    if (value && presentationProperties.has(property)) element.setAttribute(property, value)
  }
}
