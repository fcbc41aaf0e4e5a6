import { palettes, type Palette } from './palettes.ts'
import type { Random } from './random.ts'
import { drawHill, drawScene, drawSun, makeRidge } from './shapes.ts'

/** Draws people who meet under strings of lights, before an arcade. */
export function drawGathering(random: Random): string {
  const palette = random.pick(palettes)
  const ground = 800
  const people = Array.from({ length: 13 }, (_, index) => {
    const depth = random.between(0, 1)
    return {
      x: 70 + index * 122 + random.between(-26, 26),
      scale: 0.82 + depth * 0.3 + random.between(-0.04, 0.04),
      foot: ground + 62 + depth * 124,
    }
  }).sort((a, b) => a.foot - b.foot)
  return drawScene(
    palette,
    drawSun(random.between(250, 1350), random.between(170, 260), 66, palette) +
      drawHill(makeRidge(random, 430, 55), palette.hills[0]) +
      drawHill(makeRidge(random, 520, 40), palette.hills[1]) +
      drawArcade(random, ground, palette) +
      `<rect y="${ground}" width="1600" height="200" fill="${palette.hills[3]}"/><rect y="${ground}" width="1600" height="16" fill="#000" opacity=".16"/>` +
      [0, 1, 2].map((row) => drawLights(random, row, palette)).join('') +
      people.map((person) => drawPerson(random, person, palette)).join(''),
  )
}

function drawArcade(random: Random, ground: number, palette: Palette): string {
  const arches = random.whole(5, 7)
  const left = random.between(120, 260)
  const wide = 1600 - left * 2
  const step = wide / arches
  const top = 400
  const openings = Array.from({ length: arches }, (_, index) => {
    const [x, radius] = [left + index * step + step / 2, step * 0.34]
    const isLit = random.chance(0.6)
    return `<path d="M${x - radius} ${ground}v-150a${radius} ${radius} 0 0 1 ${radius * 2} 0v150z" fill="${isLit ? palette.light : palette.dark}" opacity="${isLit ? 0.95 : 0.75}"/>
      <rect x="${x - 22}" y="${top + 52}" width="44" height="66" rx="22" fill="${palette.dark}" opacity=".65"/>`
  })
  return `<rect x="${left}" y="${top}" width="${wide}" height="${ground - top}" fill="${palette.walls[0]}"/><rect x="${left}" y="${top}" width="${wide}" height="${ground - top}" fill="url(#shade)"/>
    <rect x="${left - 14}" y="${top + 146}" width="${wide + 28}" height="13" fill="${palette.walls[1]}"/><polygon points="${left - 30},${top} ${left + 40},${top - 84} ${left + wide - 40},${top - 84} ${left + wide + 30},${top}" fill="${palette.roofs[0]}"/>${openings.join('')}`
}

function drawLights(random: Random, row: number, palette: Palette): string {
  const [from, to] = [random.between(40, 160) + row * 40, random.between(60, 200) + row * 60]
  const sag = random.between(150, 240)
  const at = (share: number) => ({
    x: share * 1700 - 50,
    y: from + (to - from) * share + sag * 4 * share * (1 - share),
  })
  const points = Array.from({ length: 41 }, (_, index) => at(index / 40))
  const bulbs = Array.from({ length: 17 }, (_, index) => {
    const { x, y } = at((index + 0.5) / 17)
    const colour = [palette.light, palette.sun, palette.accent][index % 3]
    return `<circle cx="${x}" cy="${y + 16}" r="34" fill="url(#glow)"/><circle cx="${x}" cy="${y + 16}" r="12" fill="${colour}"/>`
  })
  return `<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="${palette.dark}" stroke-width="4" opacity=".7"/>${bulbs.join('')}`
}

function drawPerson(
  random: Random,
  { foot, scale, x }: { foot: number; scale: number; x: number },
  palette: Palette,
): string {
  const coat = random.pick([
    palette.accent,
    palette.roofs[0],
    palette.roofs[1],
    palette.hills[1],
    palette.walls[1],
    palette.hills[2],
    palette.walls[2],
  ])
  const skin = random.pick(['#f0c9a4', '#d9a578', '#a86f48', '#7a4a2f', '#f6d9bd'])
  const hair = random.pick([palette.dark, '#4a2f25', '#8a5a34', '#2a2422', '#b9b2aa'])
  const isRaised = random.chance(0.25)
  return `<g transform="translate(${x} ${foot}) scale(${scale * random.pick([1, -1])} ${scale})">
    <ellipse cx="0" cy="2" rx="62" ry="11" fill="#000" opacity=".2"/><rect x="-30" y="-96" width="24" height="96" rx="9" fill="${palette.dark}"/><rect x="6" y="-96" width="24" height="96" rx="9" fill="${palette.dark}"/>
    <path d="M-50 -74v-84a50 50 0 0 1 100 0v84z" fill="${coat}"/>
    ${isRaised ? `<path d="M40 -168l40 -68" stroke="${coat}" stroke-width="25" stroke-linecap="round"/><circle cx="83" cy="-242" r="13" fill="${skin}"/>` : `<path d="M46 -162l14 62" stroke="${coat}" stroke-width="24" stroke-linecap="round"/><circle cx="61" cy="-92" r="12" fill="${skin}"/>`}
    <rect x="-12" y="-224" width="24" height="30" fill="${skin}"/><circle cx="0" cy="-246" r="33" fill="${skin}"/><path d="M-35 -242a35 37 0 0 1 70 -6c-22 -2 -38 -8 -46 -20c-4 14 -14 20 -24 26z" fill="${hair}"/></g>`
}
