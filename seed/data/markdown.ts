/**
 * Takes the indentation of the source code off a Markdown text, so that seed texts may be indented with the code around them.
 * Markdown would otherwise read lines indented by four spaces as code.
 */
export function markdown(strings: TemplateStringsArray): string {
  const lines = (strings[0] ?? '').split('\n')
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length)
  const indent = Math.min(...indents)
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trim()
}
