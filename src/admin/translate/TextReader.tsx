'use client'

import { type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react'
import { type ComponentProps, memo } from 'react'
import type { TextValue } from '../../translation/workflow/TranslationDocument.ts'
import { isEmptyText } from './unitText.ts'

type TextReaderProps = {
  value: TextValue
  /** Code of the language that the text is in. */
  language: string
  /** Said where there is no text. */
  empty?: string
}

/** A text to be read, rich text with its formats. */
export const TextReader = memo(function TextReader({ value, language, empty }: TextReaderProps) {
  if (value === null || isEmptyText(value)) {
    return empty ? <p className="colab-hint">{empty}</p> : null
  }
  if (typeof value === 'string') {
    return (
      <p className="colab-text colab-text--plain" lang={language}>
        {value}
      </p>
    )
  }
  return (
    <div className="colab-text" lang={language}>
      <RichText
        converters={converters}
        data={value as ComponentProps<typeof RichText>['data']}
        disableContainer
      />
    </div>
  )
})

/** Links open beside the translation, not in its place. */
const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  link: ({ node, nodesToJSX }) => (
    <a
      href={node.fields.url ?? ''}
      rel="noopener noreferrer"
      target="_blank"
      title={node.fields.url}
    >
      {nodesToJSX({ nodes: node.children })}
    </a>
  ),
})
