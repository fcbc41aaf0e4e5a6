import { getSchemaMap } from '@payloadcms/ui/utilities/getSchemaMap'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { PanelPage } from '../PanelPage.tsx'
import { TranslationEditor } from './TranslationEditor.tsx'

/** `/admin/translate/:collection/:id/:language` */
export function TranslateView(props: AdminViewServerProps) {
  const segments = props.params?.['segments']
  const [, collection = '', id = '', language = ''] = Array.isArray(segments) ? segments : []
  return (
    <PanelPage {...props} address={`/translate/${collection}/${id}/${language}`}>
      <TranslationEditor
        collection={collection}
        id={id}
        key={`${collection}/${id}/${language}`}
        language={language}
        richTextPath={findRichText(props, collection)}
      />
    </PanelPage>
  )
}

/**
 * Where the first rich text of a collection is declared, as Payload names it: one is enough, the
 * product has one editor for all of them. Undefined for a collection without any.
 */
function findRichText(
  { payload, initPageResult: { req } }: AdminViewServerProps,
  collectionSlug: string,
): string | undefined {
  if (!payload.collections[collectionSlug as CollectionSlug]) return undefined
  const schema = getSchemaMap({ collectionSlug, config: payload.config, i18n: req.i18n })
  for (const [path, field] of schema) {
    if ('type' in field && field.type === 'richText') return `collection.${path}`
  }
  return undefined
}
