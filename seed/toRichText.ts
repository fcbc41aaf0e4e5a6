import { convertMarkdownToLexical, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'

/** Turns Markdown into what the product's editor stores; nothing for a text that is not there. */
export type ToRichText = (
  markdown: string | undefined,
) => ReturnType<typeof convertMarkdownToLexical> | undefined

/** Makes the converter for the editor of this installation: it knows no node that the editor lacks. */
export const toRichTextOf = (payload: Payload): ToRichText => {
  const { editorConfig } = payload.config.editor as unknown as LexicalRichTextAdapter
  return (markdown) =>
    markdown === undefined || markdown.trim() === ''
      ? undefined
      : convertMarkdownToLexical({ editorConfig, markdown })
}
