'use client'

import { Banner } from '@payloadcms/ui'

/** Says at once, also to screen readers, why something was not done. */
export function Refusal({ children }: { children: string | undefined }) {
  return (
    <div aria-live="assertive">{children ? <Banner type="error">{children}</Banner> : null}</div>
  )
}
