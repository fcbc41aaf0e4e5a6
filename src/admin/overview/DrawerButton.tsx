'use client'

import { Button, useModal } from '@payloadcms/ui'

/** Opens the drawer or dialog of this name. */
export function DrawerButton({ slug, children }: { slug: string; children: React.ReactNode }) {
  const { openModal } = useModal()
  return (
    <Button
      buttonStyle="secondary"
      id={`action-${slug}`}
      margin={false}
      onClick={() => openModal(slug)}
      size="small"
    >
      {children}
    </Button>
  )
}
