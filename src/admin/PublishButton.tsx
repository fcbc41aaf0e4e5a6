'use client'

import {
  Button,
  ChevronIcon,
  Popup,
  PopupList,
  toast,
  useAuth,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormProcessing,
  useHotkey,
  useModal,
} from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { PanelUser } from './PanelUser.ts'
import { PublishDialog, publicLanguages } from './PublishDialog.tsx'
import { ScheduleDrawer } from './ScheduleDrawer.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'
import { useSaveBeforeLeaving } from './useSaveBeforeLeaving.ts'
import { useSaveDraft } from './useSaveDraft.ts'
import { whyNotPublish } from './whyNotPublish.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

/**
 * Publishes the open language, which it names; beside it a menu to withdraw and schedule.
 * The draft is saved first, so that what is published is what the person sees.
 */
export function PublishButton() {
  const { t } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { id, data, uploadStatus } = useDocumentInfo()
  const { user } = useAuth<PanelUser & { collection: string }>()
  const { state, refresh } = usePublication()
  const { pending, save } = useSaveDraft()
  const { openModal } = useModal()
  const { disabled: formDisabled } = useForm()
  const processing = useFormProcessing()
  const editDepth = useEditDepth()
  const explanationId = useId()
  const [working, setWorking] = useState(false)

  useSaveBeforeLeaving(pending && !formDisabled, save)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void save()
  })

  const busy = working || processing || uploadStatus === 'uploading'
  const language = nameOf(current)
  const refusal = whyNotPublish(user, (data as { partner?: unknown } | undefined)?.partner)
  const explanation =
    refusal && t(refusal === 'role' ? 'cannotPublishRole' : 'cannotPublishPartner')
  const slugs = slugsOf(`${id}-${editDepth}`)
  const publicCodes = state ? publicLanguages(state) : []

  /** Opens a dialog on what is stored, not on what was stored a moment ago. */
  const openWhenSaved = async (slug: string) => {
    setWorking(true)
    try {
      if (!(await save())) {
        toast.error(t('draftNotSaved'))
      } else if (await refresh()) {
        openModal(slug)
      } else {
        toast.error(t('loadFailed'))
      }
    } finally {
      setWorking(false)
    }
  }

  return (
    <div className="colab-publish">
      <Button
        buttonStyle="primary"
        className={explanation || busy ? 'btn--disabled' : ''}
        extraButtonProps={{
          // Not `disabled`: that would take the focus away, and hide the explanation from keyboards.
          'aria-disabled': Boolean(explanation) || busy,
          ...(explanation ? { 'aria-describedby': explanationId } : {}),
        }}
        id="action-publish"
        margin={false}
        onClick={() => {
          if (explanation) toast.info(explanation)
          else if (!busy) void openWhenSaved(slugs.publish)
        }}
        tooltip={explanation}
      >
        {t('publishIn', { language })}
      </Button>
      {explanation ? (
        <span className="colab-hidden" id={explanationId}>
          {explanation}
        </span>
      ) : (
        <Popup
          button={
            <>
              <ChevronIcon />
              <span className="colab-hidden">{t('publishMore')}</span>
            </>
          }
          buttonClassName="colab-publish__more"
          buttonSize="medium"
          horizontalAlign="right"
          id="publish-more"
          render={({ close }) => (
            <PopupList.ButtonGroup>
              <PopupList.Button
                id="action-schedule"
                onClick={() => {
                  close()
                  void openWhenSaved(slugs.schedule)
                }}
              >
                {t('scheduleIn', { language })}
              </PopupList.Button>
              <PopupList.Button
                className="colab-danger"
                disabled={!publicCodes.includes(current)}
                id="action-withdraw"
                onClick={() => {
                  close()
                  openModal(slugs.withdraw)
                }}
              >
                {t('withdrawIn', { language })}
              </PopupList.Button>
              <PopupList.Button
                className="colab-danger"
                disabled={publicCodes.length === 0}
                id="action-withdraw-everywhere"
                onClick={() => {
                  close()
                  openModal(slugs.withdrawEverywhere)
                }}
              >
                {t('withdrawEverywhere')}
              </PopupList.Button>
            </PopupList.ButtonGroup>
          )}
          size="large"
          verticalAlign="bottom"
        />
      )}
      <PublishDialog slug={slugs.publish} />
      <WithdrawDialog everywhere={false} slug={slugs.withdraw} />
      <WithdrawDialog everywhere slug={slugs.withdrawEverywhere} />
      <ScheduleDrawer slug={slugs.schedule} />
    </div>
  )
}

/** A document may be open in a drawer over itself: each has its own dialogs. */
function slugsOf(document: string) {
  return {
    publish: `publish-${document}`,
    withdraw: `withdraw-${document}`,
    withdrawEverywhere: `withdraw-everywhere-${document}`,
    schedule: `schedule-${document}`,
  }
}
