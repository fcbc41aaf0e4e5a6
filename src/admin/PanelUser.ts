/** The signed-in person as the panel sees them. */
export type PanelUser = {
  id: number | string
  role?: 'administrator' | 'coordinator' | 'editor' | 'translator' | 'reviewer'
  partner?: { id: number | string } | number | string | null
  languages?: string[] | null
  panelLanguage?: string | null
}
