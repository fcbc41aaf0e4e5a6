import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

/**
 * The frame of a view of our own: navigation, header, and nothing for who is not signed in.
 * Payload leaves both to the view.
 */
export function PanelPage({
  initPageResult: { locale, permissions, req, visibleEntities },
  params,
  payload,
  searchParams,
  address,
  children,
}: AdminViewServerProps & { address: string; children: React.ReactNode }) {
  const { routes, admin } = payload.config
  if (!req.user || !permissions.canAccessAdmin) {
    const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })
    const here = formatAdminURL({ adminRoute: routes.admin, path: address as `/${string}` })
    redirect(`${login}?redirect=${encodeURIComponent(here)}`)
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      // A copy: React freezes what it was handed.
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      {children}
    </DefaultTemplate>
  )
}
