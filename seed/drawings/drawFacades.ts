import { palettes, type Palette } from './palettes.ts'
import type { Random } from './random.ts'
import { drawClouds, drawHill, drawScene, drawSun, makeRidge } from './shapes.ts'

/** Draws a street of town houses, one of them with an awning and an open door. */
export function drawFacades(random: Random): string {
  const palette = random.pick(palettes)
  const street = 850
  const houses: string[] = []
  const open = random.whole(1, 4)
  for (let x = -random.between(20, 120), index = 0; x < 1600; index += 1) {
    const columns = random.whole(2, 3)
    const wide = columns * random.between(104, 122) + 30
    const floors = index === open ? 2 : random.whole(2, 4)
    houses.push(
      drawTownHouse(random, { x, wide, columns, floors, street, isOpen: index === open }, palette),
    )
    x += wide
  }
  const lamps = [random.between(120, 420), random.between(1000, 1480)].map(
    (x) =>
      `<circle cx="${x}" cy="560" r="120" fill="url(#glow)" opacity=".7"/><rect x="${x - 4}" y="580" width="8" height="300" fill="${palette.dark}"/><path d="M${x - 24} 584h48l-8 -44h-32z" fill="${palette.light}"/><path d="M${x - 28} 540h56l-28 -22z" fill="${palette.dark}"/>`,
  )
  return drawScene(
    palette,
    drawSun(random.between(200, 1400), random.between(110, 210), 58, palette) +
      drawClouds(random, 3, palette) +
      drawHill(makeRidge(random, 410, 60), palette.hills[0]) +
      drawHill(makeRidge(random, 500, 40), palette.hills[1]) +
      houses.join('') +
      `<rect y="${street}" width="1600" height="150" fill="${palette.hills[3]}"/><rect y="${street}" width="1600" height="14" fill="${palette.dark}" opacity=".35"/>` +
      Array.from(
        { length: 26 },
        (_, index) =>
          `<rect x="${index * 64 - 20}" y="${street + 64 + (index % 2) * 36}" width="46" height="8" rx="4" fill="${palette.hills[2]}" opacity=".7"/>`,
      ).join('') +
      lamps.join(''),
  )
}

function drawTownHouse(
  random: Random,
  house: {
    x: number
    wide: number
    columns: number
    floors: number
    street: number
    isOpen: boolean
  },
  palette: Palette,
): string {
  const { columns, floors, isOpen, street, wide, x } = house
  const floor = 148
  const top = street - floors * floor - 60
  const [wall, roof] = [
    random.pick([...palette.walls, palette.hills[0], palette.hills[1]]),
    random.pick(palette.roofs),
  ]
  const shutter = random.pick([palette.accent, palette.hills[2], palette.roofs[0], palette.dark])
  const step = (wide - 30) / columns
  const windows = Array.from({ length: columns * (floors - 1) }, (_, index) => {
    const left = x + 15 + (index % columns) * step + step / 2
    const y = top + 44 + Math.floor(index / columns) * floor
    const pane = random.chance(0.45) ? palette.light : palette.dark
    return `<rect x="${left - 23}" y="${y}" width="46" height="84" fill="${pane}" opacity=".88"/><path d="M${left} ${y}v84M${left - 23} ${y + 40}h46" stroke="${wall}" stroke-width="4"/>
      <rect x="${left - 43}" y="${y - 3}" width="18" height="90" fill="${shutter}"/><rect x="${left + 25}" y="${y - 3}" width="18" height="90" fill="${shutter}"/><rect x="${left - 46}" y="${y + 88}" width="92" height="7" fill="#000" opacity=".14"/>`
  })
  const base = street - floor - 22
  const shop = `<rect x="${x + 22}" y="${base + 30}" width="${wide - 44}" height="140" fill="${palette.dark}"/><rect x="${x + 32}" y="${base + 42}" width="${wide - 64}" height="128" fill="${palette.light}"/>
    <path d="M${x + 46} ${street - 46}h${wide - 150}M${x + 66} ${street - 46}v46M${x + wide - 124} ${street - 46}v46" stroke="${palette.dark}" stroke-width="7"/><rect x="${x + 70}" y="${street - 78}" width="44" height="30" rx="3" fill="${palette.hills[2]}"/>
    <rect x="${x + wide - 92}" y="${street - 118}" width="56" height="118" fill="${palette.accent}"/>
    ${Array.from({ length: 8 }, (_, index) => `<path d="M${x + 10 + (index * (wide - 20)) / 8} ${base + 4}h${(wide - 20) / 8}l0 44a${(wide - 20) / 16} 12 0 0 1 ${-(wide - 20) / 8} 0z" fill="${index % 2 ? palette.sun : palette.accent}"/>`).join('')}`
  const door = `<rect x="${x + 15 + step / 2 - 28}" y="${street - 124}" width="56" height="124" rx="3" fill="${shutter}"/><circle cx="${x + 15 + step / 2 + 18}" cy="${street - 60}" r="4" fill="${palette.sun}"/>
    ${Array.from({ length: columns - 1 }, (_, index) => `<rect x="${x + 15 + (index + 1.5) * step - 36}" y="${street - 112}" width="72" height="66" fill="${palette.dark}" opacity=".8"/><path d="M${x + 15 + (index + 1.5) * step} ${street - 112}v66" stroke="${wall}" stroke-width="4"/>`).join('')}`
  return `<rect x="${x}" y="${top}" width="${wide}" height="${street - top}" fill="${wall}"/><rect x="${x}" y="${top}" width="${wide}" height="${street - top}" fill="url(#shade)"/>
    <polygon points="${x - 8},${top} ${x + 26},${top - 56} ${x + wide - 26},${top - 56} ${x + wide + 8},${top}" fill="${roof}"/>
    <rect x="${x + wide * 0.68}" y="${top - 84}" width="26" height="52" fill="${roof}"/>${windows.join('')}${isOpen ? shop : door}`
}
