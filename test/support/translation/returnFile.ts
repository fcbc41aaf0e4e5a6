/** What a translator's program makes of an exported file: every text gets a translation. */
export const translateXliff12 = (file: string, translate: (text: string) => string): string =>
  file.replace(
    /<source>([\s\S]*?)<\/source>(\s*)<target[^>]*?(?:\/>|>[\s\S]*?<\/target>)/g,
    (_found, source: string, space: string) =>
      `<source>${source}</source>${space}<target state="translated">${inText(source, translate)}</target>`,
  )

/** The same for 2.1. */
export const translateXliff21 = (file: string, translate: (text: string) => string): string =>
  file.replace(
    /<segment[^>]*>(\s*)<source>([\s\S]*?)<\/source>(?:\s*<target>[\s\S]*?<\/target>)?/g,
    (_found, space: string, source: string) =>
      `<segment state="translated">${space}<source>${source}</source>${space}<target>${inText(source, translate)}</target>`,
  )

/** The first words of a text, outside of its codes. */
const inText = (source: string, translate: (text: string) => string): string => {
  let done = false
  return source.replace(/(^|>)([^<]+)/g, (found, before: string, text: string) => {
    if (done || text.trim() === '') return found
    done = true
    return before + translate(text)
  })
}
