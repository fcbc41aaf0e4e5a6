'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Refusal } from '../Refusal.tsx'
import { refusalText } from '../refusalText.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { translationClient } from './translationClient.ts'
import { useOpenTranslation } from './TranslationContext.ts'

/** What a reviewer said of the translation; for reviewers, what they say now. */
export function ReviewBox({ isDirty }: { isDirty: boolean }) {
  const { t, formatTime } = useAdminTranslation()
  const { document } = useOpenTranslation()
  const { status, comment, by, at } = document.review
  const isWaiting = document.cell.waiting > 0

  return (
    <>
      {status === 'returned' ? (
        <div className="colab-returned" role="note">
          <h2>
            {by ? t('reviewReturnedBy', { name: by }) : t('reviewReturned')}
            {at ? <small> {formatTime(at)}</small> : null}
          </h2>
          {comment ? <p>{comment}</p> : null}
        </div>
      ) : null}
      {isWaiting && status !== 'returned' && !document.may.review ? (
        <p className="colab-hint colab-waiting">{t('reviewWaiting')}</p>
      ) : null}
      {isWaiting && document.may.review ? <ReviewForm isDirty={isDirty} /> : null}
    </>
  )
}

function ReviewForm({ isDirty }: { isDirty: boolean }) {
  const { t } = useAdminTranslation()
  const { address, document, show } = useOpenTranslation()
  const id = useId()
  const [comment, setComment] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const decide = async (decision: 'approve' | 'return') => {
    const said = comment.trim()
    if (decision === 'return' && said === '') {
      setRefusal(t('reviewCommentNeeded'))
      window.document.getElementById(`${id}-comment`)?.focus()
      return
    }
    setBusy(true)
    setRefusal(undefined)
    try {
      show(
        await translationClient.review(address, {
          decision,
          // What was changed since this was opened has not been reviewed.
          expect: Object.fromEntries(document.units.map((unit) => [unit.id, unit.fingerprint])),
          ...(said ? { comment: said } : {}),
        }),
      )
      setComment('')
      toast.success(t(decision === 'approve' ? 'reviewApproved' : 'reviewSentBack'))
    } catch (error) {
      setRefusal(refusalText(error, t))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="colab-box">
      <h2>{t('reviewTitle')}</h2>
      <p>{t('reviewExplained', { count: document.cell.waiting })}</p>
      <label htmlFor={`${id}-comment`}>{t('reviewComment')}</label>
      <textarea
        className="colab-review__comment"
        id={`${id}-comment`}
        onChange={(event) => setComment(event.target.value)}
        rows={2}
        value={comment}
      />
      <Refusal>{refusal}</Refusal>
      {isDirty ? <p className="colab-hint">{t('reviewSaveFirst')}</p> : null}
      <div className="colab-unit__actions">
        <Button
          disabled={busy || isDirty}
          id="review-approve"
          margin={false}
          onClick={() => void decide('approve')}
          size="small"
        >
          {t('reviewApprove')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={busy || isDirty}
          id="review-return"
          margin={false}
          onClick={() => void decide('return')}
          size="small"
        >
          {t('reviewReturn')}
        </Button>
      </div>
    </section>
  )
}
