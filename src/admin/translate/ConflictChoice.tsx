'use client'

import { Button } from '@payloadcms/ui'
import type { TranslationText } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { TextReader } from './TextReader.tsx'
import { useOpenTranslation } from './TranslationContext.ts'

/** Shows both texts where somebody else has saved another one, and lets the person choose. */
export function ConflictChoice({ unit }: { unit: TranslationText }) {
  const { t } = useAdminTranslation()
  const { document, drafts, change } = useOpenTranslation()
  const mine = drafts.texts[unit.id]?.value ?? null
  const nothing = t('translateNoText')

  return (
    <div className="colab-conflict" role="group" aria-label={t('translateConflict')}>
      <h4>{t('translateConflict')}</h4>
      <div className="colab-unit__sides">
        <div>
          <span className="colab-unit__language">{t('translateTheirs')}</span>
          <TextReader empty={nothing} language={document.language} value={unit.target} />
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => change({ type: 'forget', id: unit.id })}
            size="small"
          >
            {t('translateTakeTheirs')}
          </Button>
        </div>
        <div>
          <span className="colab-unit__language">{t('translateMine')}</span>
          <TextReader empty={nothing} language={document.language} value={mine} />
          <Button margin={false} onClick={() => change({ type: 'insist', unit })} size="small">
            {t('translateKeepMine')}
          </Button>
        </div>
      </div>
    </div>
  )
}
