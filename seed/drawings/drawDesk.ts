import { palettes, type Palette } from './palettes.ts'
import type { Random } from './random.ts'
import { drawHill, drawHouse, drawScene, drawSun, drawTree, makeRidge, width } from './shapes.ts'

const deskTop = 760

/** Draws a desk by a window that looks out on hills. */
export function drawDesk(random: Random): string {
  const palette = random.pick(palettes)
  const isLeft = random.chance(0.5)
  const view = { x: isLeft ? 130 : 650, y: 110, wide: 820, high: 540 }
  const free = isLeft ? { from: 1010, to: 1540 } : { from: 60, to: 590 }
  const things = [drawLaptop, drawBooks, drawPlant, drawLamp, drawCup]
  const order = isLeft ? [0, 4, 1, 2, 3] : [3, 2, 1, 4, 0]
  const slots = [270, 590, 860, 1120, 1370]
  return drawScene(
    palette,
    `<rect width="${width}" height="1000" fill="${palette.walls[1]}"/><rect width="${width}" height="1000" fill="url(#shade)"/>` +
      drawView(random, view, palette) +
      drawShelf(random, free, palette) +
      `<rect y="${deskTop}" width="${width}" height="240" fill="${palette.roofs[1]}"/><rect y="${deskTop}" width="${width}" height="26" fill="${palette.roofs[0]}"/><rect y="${deskTop + 26}" width="${width}" height="14" fill="#000" opacity=".18"/>` +
      order.map((thing, slot) => things[thing]!(random, slots[slot]!, palette)).join(''),
  )
}

type Box = { x: number; y: number; wide: number; high: number }

function drawView(random: Random, { high, wide, x, y }: Box, palette: Palette): string {
  const [far, middle, close] = palette.hills
  const shift = (level: number, rise: number) => makeRidge(random, y + level, rise)
  const town = shift(410, 22)
  const start = x + random.between(120, 420)
  const houses = Array.from({ length: 5 }, (_, index) => {
    const left = start + index * 62
    return drawHouse(
      random,
      { x: left, y: town(left) + 4, wide: random.between(54, 70), high: random.between(44, 80) },
      palette,
    )
  })
  const trees = Array.from({ length: 8 }, () => {
    const left = x + random.between(10, wide - 10)
    return drawTree(random, left, town(left) + 40, random.between(60, 110), palette.hills[3])
  })
  const frame = `stroke="${palette.walls[2]}" fill="none"`
  return `<clipPath id="view"><rect x="${x}" y="${y}" width="${wide}" height="${high}"/></clipPath>
    <g clip-path="url(#view)"><rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="url(#sky)"/>
    ${drawSun(x + random.between(140, wide - 140), y + random.between(100, 190), 50, palette)}
    ${drawHill(shift(300, 46), far)}${drawHill(shift(350, 36), middle)}${houses.join('')}${drawHill(town, close)}${trees.join('')}</g>
    <rect x="${x}" y="${y}" width="${wide}" height="${high}" ${frame} stroke-width="26"/><path d="M${x + wide / 2} ${y}v${high}M${x} ${y + high * 0.36}h${wide}" ${frame} stroke-width="13"/>
    <rect x="${x - 34}" y="${y + high + 10}" width="${wide + 68}" height="24" fill="${palette.walls[2]}"/><rect x="${x - 34}" y="${y + high + 34}" width="${wide + 68}" height="10" fill="#000" opacity=".12"/>`
}

function drawShelf(
  random: Random,
  { from, to }: { from: number; to: number },
  palette: Palette,
): string {
  const colours = [...palette.hills, ...palette.roofs, palette.accent, palette.dark]
  return [260, 420]
    .map((y) => {
      const books: string[] = []
      for (let x = from + 30; x < to - 90;) {
        const [wide, high] = [random.between(18, 44), random.between(80, 150)]
        if (random.chance(0.8)) {
          books.push(
            `<rect x="${x}" y="${y - high}" width="${wide}" height="${high}" rx="3" fill="${random.pick(colours)}"/><rect x="${x + wide * 0.25}" y="${y - high + 14}" width="${wide * 0.5}" height="6" fill="${palette.walls[2]}" opacity=".8"/>`,
          )
        }
        x += wide + 3
      }
      return `${books.join('')}<rect x="${from}" y="${y}" width="${to - from}" height="16" rx="3" fill="${palette.roofs[1]}"/><rect x="${from}" y="${y + 16}" width="${to - from}" height="8" fill="#000" opacity=".12"/>`
    })
    .join('')
}

function drawLaptop(random: Random, x: number, palette: Palette): string {
  const rows = Array.from(
    { length: 5 },
    (_, row) =>
      `<rect x="${x - 120}" y="${deskTop - 208 + row * 30}" width="${random.between(70, 150)}" height="10" rx="5" fill="${palette.hills[1]}"/>`,
  )
  return `<rect x="${x - 165}" y="${deskTop - 250}" width="330" height="226" rx="14" fill="${palette.dark}"/><rect x="${x - 150}" y="${deskTop - 236}" width="300" height="196" rx="5" fill="${palette.walls[2]}"/>${rows.join('')}
    <rect x="${x + 54}" y="${deskTop - 208}" width="74" height="74" rx="6" fill="${palette.accent}"/><rect x="${x + 54}" y="${deskTop - 118}" width="74" height="40" rx="6" fill="${palette.hills[2]}"/>
    <path d="M${x - 205} ${deskTop - 4}h410l-22 -22h-366z" fill="${palette.hills[3]}"/>`
}

function drawBooks(random: Random, x: number, palette: Palette): string {
  const colours = [palette.accent, palette.hills[2], palette.dark]
  return colours
    .map((colour, index) => {
      const wide = 190 - index * 20
      return `<rect x="${x - wide / 2 + random.between(-12, 12)}" y="${deskTop - 34 * (index + 1)}" width="${wide}" height="34" rx="5" fill="${colour}"/>`
    })
    .join('')
}

function drawPlant(random: Random, x: number, palette: Palette): string {
  const leaves = Array.from({ length: 9 }, (_, index) => {
    const angle = -76 + index * 19 + random.between(-6, 6)
    const long = random.between(130, 200)
    return `<path d="M0 0c${-long * 0.2} ${-long * 0.35} ${-long * 0.12} ${-long * 0.8} 0 ${-long}c${long * 0.12} ${long * 0.2} ${long * 0.2} ${long * 0.65} 0 ${long}z" transform="translate(${x} ${deskTop - 96}) rotate(${angle})" fill="${palette.hills[index % 2 ? 2 : 3]}"/>`
  })
  return `${leaves.join('')}<path d="M${x - 62} ${deskTop - 110}h124l-16 110h-92z" fill="${palette.accent}"/><rect x="${x - 70}" y="${deskTop - 122}" width="140" height="24" rx="5" fill="${palette.accent}"/><rect x="${x - 62}" y="${deskTop - 98}" width="124" height="8" fill="#000" opacity=".16"/>`
}

function drawLamp(random: Random, x: number, palette: Palette): string {
  const lean = random.pick([-1, 1])
  const head = x + lean * 96
  return `<path d="M${head - 62} ${deskTop - 268}l-90 268h304l-90 -268z" fill="${palette.light}" opacity=".28"/><path d="M${x} ${deskTop}l${-lean * 54} -180l${lean * 142} -130" stroke="${palette.dark}" stroke-width="13" fill="none" stroke-linejoin="round" stroke-linecap="round"/>
    <rect x="${x - 66}" y="${deskTop - 16}" width="132" height="16" rx="8" fill="${palette.dark}"/><circle cx="${x - lean * 54}" cy="${deskTop - 180}" r="14" fill="${palette.accent}"/><path d="M${head - 66} ${deskTop - 266}h132l-34 -84h-64z" fill="${palette.roofs[0]}"/>`
}

function drawCup(_random: Random, x: number, palette: Palette): string {
  return `<path d="M${x + 46} ${deskTop - 74}h14a24 24 0 0 1 0 48h-18" stroke="${palette.walls[2]}" stroke-width="12" fill="none"/><path d="M${x - 50} ${deskTop - 92}h100l-10 92h-80z" fill="${palette.walls[2]}"/><rect x="${x - 50}" y="${deskTop - 92}" width="100" height="26" fill="${palette.accent}"/>
    <path d="M${x - 16} ${deskTop - 112}c-16 -22 16 -34 0 -58M${x + 18} ${deskTop - 112}c-16 -22 16 -34 0 -58" stroke="${palette.sun}" stroke-width="7" fill="none" stroke-linecap="round" opacity=".7"/>`
}
