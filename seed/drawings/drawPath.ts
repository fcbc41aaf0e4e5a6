import { palettes } from './palettes.ts'
import type { Random } from './random.ts'
import {
  drawClouds,
  drawHill,
  drawHouse,
  drawScene,
  drawSun,
  drawTree,
  makeRidge,
} from './shapes.ts'

/** Draws a road that winds to the horizon, with the stages of a learning path along it. */
export function drawPath(random: Random): string {
  const palette = random.pick(palettes)
  const [far, middle, close, near] = palette.hills
  const horizon = 470
  const bend = random.pick([-1, 1])
  const end = random.between(620, 980)
  // From the foot of the picture to the horizon: where the road is and how wide.
  const at = (way: number) => {
    const depth = (1 - way) ** 1.9
    return {
      x: end + bend * Math.sin(way * 8.2) * 330 * depth ** 0.72 + (800 - end) * depth,
      y: horizon + (1060 - horizon) * depth,
      half: 4 + 135 * depth,
    }
  }
  const steps = Array.from({ length: 61 }, (_, index) => at(index / 60))
  const side = (sign: number, share: number) =>
    steps.map(({ half, x, y }) => `${(x + sign * half * share).toFixed(1)},${y.toFixed(1)}`)
  const band = (share: number) => [...side(-1, share), ...side(1, share).reverse()].join(' ')
  const flags = [0.16, 0.31, 0.46, 0.62].map((way, index) => {
    const { half, x, y } = at(way)
    const size = half * 2.1
    const left = x + (index % 2 === 0 ? 1 : -1) * half * 1.45
    return `<line x1="${left}" y1="${y}" x2="${left}" y2="${y - size}" stroke="${palette.dark}" stroke-width="${size * 0.05}" stroke-linecap="round"/>
      <path d="M${left} ${y - size}l${size * 0.52} ${size * 0.16}l${-size * 0.52} ${size * 0.18}z" fill="${palette.accent}"/><circle cx="${left}" cy="${y}" r="${size * 0.07}" fill="${palette.sun}"/>`
  })
  const ridge = makeRidge(random, horizon + 20, 26)
  const foreground = makeRidge(random, 640, 40)
  const trees = Array.from({ length: 16 }, () => {
    const depth = random.between(0.03, 0.8)
    const y = horizon + 60 + depth * 430
    const x = random.between(0, 1600)
    const road = at(1 - ((y - horizon) / (1060 - horizon)) ** (1 / 1.9))
    if (Math.abs(x - road.x) < road.half * 2.6 + 30) return ''
    return drawTree(random, x, y, 60 + depth * 190, depth > 0.45 ? palette.dark : near)
  })
  const town = Array.from({ length: 5 }, (_, index) => {
    const x = end - 190 + index * 72 + random.between(-8, 8)
    const wide = random.between(54, 76)
    return drawHouse(random, { x, y: horizon + 16, wide, high: random.between(44, 86) }, palette)
  })
  return drawScene(
    palette,
    drawSun(end + bend * random.between(160, 420), random.between(190, 300), 62, palette) +
      drawClouds(random, 2, palette) +
      drawHill(makeRidge(random, 400, 55), far) +
      `<rect y="330" width="1600" height="200" fill="url(#haze)"/>` +
      town.join('') +
      drawHill(ridge, middle) +
      drawHill(foreground, close, 'opacity=".75"') +
      `<polygon points="${band(1.18)}" fill="${near}" opacity=".55"/><polygon points="${band(1)}" fill="${palette.walls[0]}"/>` +
      `<polygon points="${band(0.035)}" fill="${palette.accent}" opacity=".55"/>` +
      trees.join('') +
      flags.reverse().join(''),
  )
}
