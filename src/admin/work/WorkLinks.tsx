'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import type { OverviewTextKey } from '../translations/overview/en.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { isWaiting, useWork } from './useWork.ts'

const views = [
  { path: '/my-work', label: 'work' },
  { path: '/translations', label: 'translations' },
] as const satisfies readonly { path: `/${string}`; label: OverviewTextKey }[]

/** Leads from the navigation to "My work", with what waits, and to the translations. */
export function WorkLinks() {
  const { user } = useAuth()
  return user ? <SignedInLinks /> : null
}

function SignedInLinks() {
  const { t, formatNumber } = useAdminTranslation()
  const pathname = usePathname()
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { work } = useWork()
  const waiting = work?.filter(isWaiting).length ?? 0

  return (
    <div className="colab-nav">
      {views.map(({ path, label }) => {
        const href = formatAdminURL({ adminRoute: admin, path })
        const isHere = pathname === href
        return (
          <Link
            aria-current={isHere ? 'page' : undefined}
            className="nav__link"
            href={href}
            id={`nav-${label}`}
            key={path}
            prefetch={false}
          >
            {isHere ? <div className="nav__link-indicator" /> : null}
            <span className="nav__link-label">{t(label)}</span>
            {label === 'work' && waiting > 0 ? (
              <span className="colab-nav__count">
                <span aria-hidden="true">{formatNumber(waiting)}</span>
                <span className="colab-hidden">
                  {', '}
                  {t('workNavCount', { count: formatNumber(waiting) })}
                </span>
              </span>
            ) : null}
          </Link>
        )
      })}
    </div>
  )
}
