import type { Config } from 'payload'

/** `admin.components` of the whole panel. */
export const panelComponents = {
  beforeDashboard: ['/src/admin/PartnerDashboard.tsx#PartnerDashboard'],
  graphics: {
    Icon: '/src/admin/ProductIcon.tsx#ProductIcon',
    Logo: '/src/admin/ProductLogo.tsx#ProductLogo',
  },
  providers: ['/src/admin/PanelLanguage.tsx#PanelLanguage'],
} satisfies NonNullable<Config['admin']>['components']
