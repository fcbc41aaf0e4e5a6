import { palettes } from './palettes.ts'
import type { Random } from './random.ts'
import {
  drawClouds,
  drawFurrows,
  drawHill,
  drawHouse,
  drawScene,
  drawSun,
  drawTree,
  makeRidge,
} from './shapes.ts'

/** Draws a small town on a hill, with fields in front of it. */
export function drawVillage(random: Random): string {
  const palette = random.pick(palettes)
  const [far, middle, close, near] = palette.hills
  const ridges = {
    far: makeRidge(random, 470, 70),
    middle: makeRidge(random, 560, 60),
    town: makeRidge(random, 690, 40),
    near: makeRidge(random, 850, 40),
  }
  const centre = random.between(480, 1120)
  const row = (count: number, spread: number, lift: number, scale: number) =>
    Array.from({ length: count }, (_, index) => {
      const wide = random.between(86, 160) * scale
      const x = centre - spread / 2 + (index * spread) / count + random.between(-14, 14)
      const y = ridges.town(x + wide / 2) - lift
      return drawHouse(random, { x, y, wide, high: random.between(85, 165) * scale }, palette)
    }).join('')
  const towerX = centre + random.between(-140, 120)
  const towerY = ridges.town(towerX) - 120
  const tower = `<rect x="${towerX}" y="${towerY - 250}" width="62" height="330" fill="${palette.walls[0]}"/>
    <rect x="${towerX}" y="${towerY - 250}" width="62" height="330" fill="url(#shade)"/>
    <path d="M${towerX + 20} ${towerY - 190}v-18a11 11 0 0 1 22 0v18z" fill="${palette.dark}" opacity=".7"/>
    <polygon points="${towerX - 7},${towerY - 250} ${towerX + 31},${towerY - 330} ${towerX + 69},${towerY - 250}" fill="${palette.roofs[1]}"/>`
  const trees = (count: number, ridge: (x: number) => number, size: number, colour: string) =>
    Array.from({ length: count }, () => {
      const x = random.between(20, 1580)
      return drawTree(random, x, ridge(x) + 12, size * random.between(0.7, 1.2), colour)
    }).join('')
  const fieldStart = random.between(0, 700)
  return drawScene(
    palette,
    drawSun(random.between(200, 1400), random.between(150, 300), random.between(48, 74), palette) +
      drawClouds(random, random.whole(1, 3), palette) +
      drawHill(ridges.far, far) +
      drawHill(ridges.middle, middle) +
      `<rect y="380" width="1600" height="330" fill="url(#haze)"/>` +
      trees(7, ridges.middle, 60, close) +
      row(6, 560, 78, 0.8) +
      tower +
      row(7, 800, 26, 1) +
      drawHill((x) => ridges.town(x) - 4, close) +
      drawFurrows(ridges.town, fieldStart, fieldStart + random.between(600, 880), middle) +
      trees(9, (x) => ridges.town(x) + 40, 120, near) +
      drawHill(ridges.near, near) +
      trees(4, (x) => ridges.near(x) + 30, 190, palette.dark),
  )
}
