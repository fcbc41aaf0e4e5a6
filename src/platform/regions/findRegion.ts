import { nutsCountry } from './countries.ts'
import regions from './nuts3.json' with { type: 'json' }

/** A NUTS-3 region or, outside the EU, a statistical region of the same level. */
export type Region = {
  /** Five characters, as Eurostat writes it: Greece begins with `EL`. */
  code: string
  /** In the region's own language, as Eurostat publishes it. */
  name: string
  /** ISO 3166-1 alpha-2: Greece is `GR`. */
  country: string
}

const nameByCode = new Map<string, string>(
  Object.values(regions.names).flatMap((names) => Object.entries(names)),
)

/**
 * Finds a region by its NUTS-3 code, in capital letters or not; undefined when there is none.
 * Codes of NUTS 2024 and those of 2021 that it replaced are known, for sources outlive a version.
 */
export function findRegion(code: string): Region | undefined {
  const wanted = code.trim().toUpperCase()
  const name = nameByCode.get(wanted)
  return name === undefined ? undefined : { code: wanted, name, country: nutsCountry(wanted) }
}
