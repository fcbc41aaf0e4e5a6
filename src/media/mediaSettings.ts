import { loadEnv } from '../platform/env.ts'

/** Where Payload's local storage keeps the bytes. The only place that asks. */
export const mediaDir = (): string => loadEnv().mediaDir

/** The most bytes that one file may have. 1 MB is 1,000,000 bytes. */
export const maxUploadBytes = (): number => loadEnv().maxUploadMb * 1_000_000

/**
 * The most pixels that one picture may have, all frames together.
 * A few kilobytes can unpack to gigabytes; the largest telephone photographs have 50 million.
 */
export const maxPicturePixels = 60_000_000

/** The most bytes of an SVG: a drawing above this is no drawing, and reading it is dear. */
export const maxSvgBytes = 2_000_000
