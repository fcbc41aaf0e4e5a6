'use client'

import {
  DocumentInfoProvider,
  FieldContext,
  FieldPathContext,
  ServerFunctionsContext,
  ShimmerEffect,
  useServerFunctions,
} from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import {
  createContext,
  memo,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { TextValue } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { isSameText } from './unitText.ts'

type Editors = { field: React.ReactNode; failed: boolean; retry: () => void }

const EditorsContext = createContext<Editors>({
  field: null,
  failed: false,
  retry: () => undefined,
})

type RichTextEditorsProps = {
  collection: string
  id: string
  /** Where a rich text of the collection is declared, such as `collection.news.body`. */
  schemaPath: string | undefined
  children: React.ReactNode
}

/**
 * Asks the server once for the editor of rich text, for all fields of the page: they share one, and
 * Payload's own `RenderLexical` would ask for each of them in turn.
 */
export function RichTextEditors({ collection, id, schemaPath, children }: RichTextEditorsProps) {
  const functions = useServerFunctions()
  const { _internal_renderField: renderField, getFormState } = functions
  const [field, setField] = useState<React.ReactNode>(null)
  const [failed, setFailed] = useState(false)

  const ask = useCallback(() => {
    if (!schemaPath) return
    setFailed(false)
    renderField({
      name: 'translation',
      label: false,
      path: 'translation',
      schemaPath,
    }).then(
      (rendered) => (rendered?.Field ? setField(rendered.Field) : setFailed(true)),
      () => setFailed(true),
    )
  }, [renderField, schemaPath])
  useEffect(ask, [ask])

  const editors = useMemo(() => ({ field, failed, retry: ask }), [field, failed, ask])
  // The drawer for links asks for its form: it must name the collection, as in `RenderLexical`.
  const adjusted = useMemo(
    () => ({
      ...functions,
      getFormState: (args: Parameters<typeof getFormState>[0]) =>
        getFormState({ ...args, collectionSlug: collection }),
    }),
    [collection, functions, getFormState],
  )
  return (
    <ServerFunctionsContext value={adjusted}>
      {/* The same drawer asks for the document's preferences. */}
      <DocumentInfoProvider {...unused} collectionSlug={collection as CollectionSlug} id={id}>
        <EditorsContext value={editors}>{children}</EditorsContext>
      </DocumentInfoProvider>
    </ServerFunctionsContext>
  )
}

/** What only Payload's own form of a document needs to know of it. */
const unused = {
  currentEditor: null as never,
  docPermissions: { create: true, fields: true, read: true, update: true },
  hasPublishedDoc: false,
  hasPublishPermission: false,
  hasSavePermission: true,
  isLocked: false,
  lastUpdateTime: 0,
  mostRecentVersionIsAutosaved: false,
  unpublishedVersionCount: 0,
  versionCount: 0,
} as const

type RichTextInputProps = {
  /** Unlike that of every other field in the page. */
  path: string
  value: TextValue
  onChange: (value: TextValue) => void
}

/**
 * The editor of one rich text. Begins anew when a text comes from elsewhere than its own keys; is
 * left alone while other fields are written.
 */
export const RichTextInput = memo(function RichTextInput({
  path,
  value,
  onChange,
}: RichTextInputProps) {
  const { t } = useAdminTranslation()
  const { field, failed, retry } = useContext(EditorsContext)
  const [start, setStart] = useState({ round: 0, value })
  const own = useRef(new WeakSet<object>())
  const shown = useRef(value)

  useEffect(() => {
    if (typeof value === 'object' && value !== null && own.current.has(value)) return
    if (isSameText(value, shown.current)) return
    shown.current = value
    setStart(({ round }) => ({ round: round + 1, value }))
  }, [value])

  const setValue = useCallback(
    (written: unknown) => {
      if (typeof written === 'object' && written !== null) own.current.add(written)
      shown.current = written as TextValue
      onChange(written as TextValue)
    },
    [onChange],
  )

  if (failed) {
    return (
      <p role="alert">
        {t('translateEditorFailed')}{' '}
        <button className="colab-link" onClick={retry} type="button">
          {t('tryAgain')}
        </button>
      </p>
    )
  }
  if (!field) return <ShimmerEffect height="8rem" />
  return (
    <Editor field={field} key={start.round} path={path} setValue={setValue} value={start.value} />
  )
})

type EditorProps = {
  field: React.ReactNode
  path: string
  value: TextValue
  setValue: (value: unknown) => void
}

function Editor({ field, path, value, setValue }: EditorProps) {
  // Never renewed: with a new value Payload's field could begin anew under the person's hands.
  const [initial] = useState(() => value ?? undefined)
  const state = useMemo(
    () => ({
      disabled: false,
      formInitializing: false,
      formProcessing: false,
      formSubmitted: false,
      initialValue: initial,
      path,
      setValue,
      showError: false,
      value: initial,
    }),
    [initial, path, setValue],
  )
  return (
    <FieldPathContext value={path}>
      <FieldContext value={state}>{field}</FieldContext>
    </FieldPathContext>
  )
}
