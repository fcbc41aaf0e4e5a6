'use client'

import { Drawer } from '@payloadcms/ui'

/** Payload's drawer, which assistive technology is told by its title. */
export function NamedDrawer({
  slug,
  title,
  children,
}: {
  slug: string
  title: string
  children: React.ReactNode
}) {
  // WORKAROUND payload 3.90: it names the dialog by its slug, and takes no other name.
  const name = (content: HTMLElement | null) =>
    content?.closest('dialog')?.setAttribute('aria-label', title)
  return (
    <Drawer className="colab-drawer" slug={slug} title={title}>
      <div ref={name}>{children}</div>
    </Drawer>
  )
}
