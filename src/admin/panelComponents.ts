import type { Config } from 'payload'

/** `admin.components` of the whole panel. */
export const panelComponents = {
  beforeNavLinks: ['/src/admin/work/WorkLinks.tsx#WorkLinks'],
  beforeDashboard: ['/src/admin/PartnerDashboard.tsx#PartnerDashboard'],
  graphics: {
    Icon: '/src/admin/ProductIcon.tsx#ProductIcon',
    Logo: '/src/admin/ProductLogo.tsx#ProductLogo',
  },
  providers: ['/src/admin/PanelLanguage.tsx#PanelLanguage'],
  views: {
    translations: {
      Component: '/src/admin/overview/TranslationsPage.tsx#TranslationsPage',
      exact: true,
      meta: { title: 'Translations' },
      path: '/translations',
    },
    work: {
      Component: '/src/admin/work/MyWorkPage.tsx#MyWorkPage',
      exact: true,
      meta: { title: 'My work' },
      path: '/my-work',
    },
    translate: {
      Component: '/src/admin/translate/TranslateView.tsx#TranslateView',
      exact: true,
      path: '/translate/:collection/:id/:language',
    },
  },
} satisfies NonNullable<Config['admin']>['components']
