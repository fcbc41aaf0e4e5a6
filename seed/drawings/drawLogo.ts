import { palettes } from './palettes.ts'
import type { Random } from './random.ts'

// Letters drawn on a grid of 100 × 100: no font is needed, so the mark is the same everywhere.
const letters: Record<string, string> = {
  C: 'M90 22A45 45 0 1 0 90 78L73 65A24 24 0 1 1 73 35z',
  M: 'M8 92V8H30L50 46L70 8H92V92H71V48L57 74H43L29 48V92z',
  N: 'M10 92V8H32L68 58V8H90V92H68L32 42V92z',
  T: 'M8 8H92V29H61V92H39V29H8z',
}
const anyLetter = 'M50 6L94 50L50 94L6 50zM50 34L34 50L50 66L66 50z'

/**
 * Draws a partner's mark: its first letter on a shape, over a hill and a sun. 1200 × 900, so that a
 * thumbnail of the same proportions shows all of it. Letters without a drawing get a diamond.
 */
export function drawLogo(random: Random, label: string): string {
  const { accent, dark, hills, walls } = random.pick(palettes)
  const [ground, ink] = random.pick([
    [dark, walls[2]],
    [hills[3], walls[2]],
    [accent, dark],
  ] as const)
  const shapes = [
    `<circle cx="600" cy="450" r="330" fill="${ground}"/>`,
    `<rect x="285" y="135" width="630" height="630" rx="120" fill="${ground}"/>`,
    `<path d="M600 105L900 278V622L600 795L300 622V278z" fill="${ground}" stroke="${ground}" stroke-width="40" stroke-linejoin="round"/>`,
  ]
  const letter = letters[label.charAt(0).toUpperCase()] ?? anyLetter
  const rise = random.between(40, 90) * random.pick([-1, 1])
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900">
    <rect width="1200" height="900" fill="${walls[2]}"/>
    <clipPath id="shape">${random.pick(shapes)}</clipPath>
    <g clip-path="url(#shape)"><rect width="1200" height="900" fill="${ground}"/><circle cx="${600 - rise * 2.4}" cy="330" r="84" fill="${accent === ground ? walls[0] : accent}"/>
      <path d="M200 ${640 + rise}Q600 ${520 - rise} 1000 ${640 - rise}V900H200z" fill="${hills[1]}"/><path d="M200 ${710 - rise}Q600 ${640 + rise} 1000 ${700 + rise}V900H200z" fill="${hills[2]}"/></g>
    <path d="${letter}" transform="translate(445 295) scale(3.1)" fill="${ink}" fill-rule="evenodd" stroke="${ground}" stroke-width="5" paint-order="stroke"/></svg>`
}
