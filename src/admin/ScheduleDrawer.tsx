'use client'

import { Drawer, useModal } from '@payloadcms/ui'
import { ScheduleForm } from './ScheduleForm.tsx'
import { ScheduleList } from './ScheduleList.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'

/** Publishes or withdraws the open language at a time; shows what waits, was done, and failed. */
export function ScheduleDrawer({ slug }: { slug: string }) {
  const { t } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { isModalOpen } = useModal()
  if (!isModalOpen(slug)) return null
  return (
    <Drawer
      className="colab-schedule"
      slug={slug}
      title={t('scheduleTitle', { language: nameOf(current) })}
    >
      <ScheduleForm />
      <ScheduleList />
    </Drawer>
  )
}
