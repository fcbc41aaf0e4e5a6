import type { Palette } from './palettes.ts'
import type { Random } from './random.ts'

export const width = 1600
export const height = 1000

/** Puts shapes into an SVG of 1600 × 1000 with the sky of a palette behind them. */
export function drawScene(palette: Palette, shapes: string): string {
  const [top, bottom] = palette.sky
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".8" stop-color="${bottom}"/></linearGradient>
      <radialGradient id="glow"><stop stop-color="${palette.sun}" stop-opacity=".85"/><stop offset=".35" stop-color="${palette.sun}" stop-opacity=".35"/><stop offset="1" stop-color="${palette.sun}" stop-opacity="0"/></radialGradient>
      <linearGradient id="haze" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${bottom}" stop-opacity="0"/><stop offset="1" stop-color="${bottom}" stop-opacity=".55"/></linearGradient>
      <linearGradient id="shade" x1="0" y1="0" x2="1" y2="0"><stop stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".16"/></linearGradient>
    </defs>
    <rect width="${width}" height="${height}" fill="url(#sky)"/>${shapes}</svg>`
}

/** The sun and the light around it. */
export function drawSun(x: number, y: number, radius: number, palette: Palette): string {
  return `<circle cx="${x}" cy="${y}" r="${radius * 4.5}" fill="url(#glow)"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.sun}"/>`
}

/** Flat clouds of three strokes each. */
export function drawClouds(random: Random, count: number, palette: Palette): string {
  return Array.from({ length: count }, () => {
    const [x, y, scale] = [
      random.between(80, 1450),
      random.between(70, 300),
      random.between(0.6, 1.3),
    ]
    return `<g transform="translate(${x} ${y}) scale(${scale})" fill="${palette.sun}" opacity=".5">
      <rect x="-110" y="0" width="220" height="26" rx="13"/><rect x="-50" y="-22" width="150" height="26" rx="13"/><rect x="-80" y="22" width="120" height="22" rx="11"/></g>`
  }).join('')
}

/** A hill's outline: what the ground's height is at each place. */
export type Ridge = (x: number) => number

/** Makes a soft outline from two waves. */
export function makeRidge(random: Random, level: number, rise: number): Ridge {
  const [long, short] = [random.between(700, 1300), random.between(320, 560)]
  const [first, second] = [random.between(0, 6.3), random.between(0, 6.3)]
  return (x) =>
    level +
    rise * Math.sin((x / long) * 6.283 + first) +
    rise * 0.35 * Math.sin((x / short) * 6.283 + second)
}

/** Fills everything below a ridge. */
export function drawHill(ridge: Ridge, colour: string, extra = ''): string {
  const points = Array.from(
    { length: 81 },
    (_, index) => `${index * 20},${ridge(index * 20).toFixed(1)}`,
  )
  return `<polygon points="0,${height} ${points.join(' ')} ${width},${height}" fill="${colour}" ${extra}/>`
}

/** Rows of a field or vineyard that follow the ridge. */
export function drawFurrows(ridge: Ridge, from: number, to: number, colour: string): string {
  return Array.from({ length: 7 }, (_, row) => {
    const points = Array.from({ length: 21 }, (_, step) => {
      const x = from + ((to - from) * step) / 20
      return `${x.toFixed(1)},${(ridge(x) + 26 + row * (15 + row * 3)).toFixed(1)}`
    })
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="${3 + row * 0.8}" stroke-dasharray="${16 + row * 3} 9" stroke-linecap="round" opacity=".45"/>`
  }).join('')
}

/** A cypress when narrow, a round tree otherwise; x and y are the foot. */
export function drawTree(
  random: Random,
  x: number,
  y: number,
  size: number,
  colour: string,
): string {
  if (random.chance(0.55)) {
    return `<path d="M${x} ${y}c${-size * 0.2} ${-size * 0.1} ${-size * 0.22} ${-size * 0.65} 0 ${-size}c${size * 0.22} ${size * 0.35} ${size * 0.2} ${size * 0.9} 0 ${size}z" fill="${colour}"/>`
  }
  return `<rect x="${x - size * 0.035}" y="${y - size * 0.45}" width="${size * 0.07}" height="${size * 0.47}" fill="${colour}"/>
    <circle cx="${x}" cy="${y - size * 0.62}" r="${size * 0.28}" fill="${colour}"/><circle cx="${x - size * 0.19}" cy="${y - size * 0.48}" r="${size * 0.19}" fill="${colour}"/><circle cx="${x + size * 0.2}" cy="${y - size * 0.47}" r="${size * 0.18}" fill="${colour}"/>`
}

/** A house with a gable or a hipped roof; x is its left side, y its foot. */
export function drawHouse(
  random: Random,
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
  palette: Palette,
): string {
  const [wall, roof] = [random.pick(palette.walls), random.pick(palette.roofs)]
  const eaves = wide * 0.07
  const peak = y - high - wide * random.between(0.22, 0.36)
  const inset = random.chance(0.45) ? wide * 0.22 : wide * 0.5
  const top = y - high
  return `<rect x="${x}" y="${top}" width="${wide}" height="${high + 60}" fill="${wall}"/>
    <rect x="${x}" y="${top}" width="${wide}" height="${high + 60}" fill="url(#shade)"/>
    ${drawWindows(random, { x, y: top, wide, high }, palette)}
    <polygon points="${x - eaves},${top} ${x + inset},${peak} ${x + wide - inset},${peak} ${x + wide + eaves},${top}" fill="${roof}"/>`
}

/** Windows in rows, some of them lit. */
export function drawWindows(
  random: Random,
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
  palette: Palette,
): string {
  const columns = Math.max(1, Math.round(wide / 62))
  const rows = Math.max(1, Math.round(high / 78))
  const [stepX, stepY] = [wide / columns, high / rows]
  const [paneWide, paneHigh] = [stepX * 0.4, stepY * 0.46]
  return Array.from({ length: columns * rows }, (_, index) => {
    const left = x + (index % columns) * stepX + (stepX - paneWide) / 2
    const top = y + Math.floor(index / columns) * stepY + (stepY - paneHigh) / 2
    const isLit = random.chance(0.42)
    return `<rect x="${left}" y="${top}" width="${paneWide}" height="${paneHigh}" rx="2" fill="${isLit ? palette.light : palette.dark}" opacity="${isLit ? 1 : 0.62}"/>`
  }).join('')
}
