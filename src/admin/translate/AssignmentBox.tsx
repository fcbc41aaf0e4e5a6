'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DueDay, isOpen } from '../overview/DueDay.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { AssignmentForm } from './AssignmentForm.tsx'
import { useOpenTranslation } from './TranslationContext.ts'

/** Who translates this language of the document, and by when. */
export function AssignmentBox() {
  const { t } = useAdminTranslation()
  const { document } = useOpenTranslation()
  const [editing, setEditing] = useState(false)
  const { assignee, dueOn } = document.cell
  if (!assignee && !dueOn && !document.may.assign) return null

  return (
    <section className="colab-box">
      <h2>{t('assignment')}</h2>
      <p>
        {assignee ? t('assignedTo', { name: assignee.name }) : t('assignedNobody')}
        {dueOn ? (
          <>
            {' · '}
            <DueDay day={dueOn} isOpen={isOpen(document.cell)} />
          </>
        ) : null}
      </p>
      {document.may.assign && !editing ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setEditing(true)}
          size="small"
        >
          {t(assignee ? 'assignmentChange' : 'assign')}
        </Button>
      ) : null}
      {editing ? <AssignmentForm close={() => setEditing(false)} /> : null}
    </section>
  )
}
