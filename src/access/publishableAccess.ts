import type { CollectionConfig } from 'payload'

import { publicIn } from './publicIn.ts'
import { allOf, anyOf, hasRole, ownPartner, ownPartnerVersions } from './rules.ts'

const mayWrite = hasRole('administrator', 'coordinator', 'editor')
const mayEdit = hasRole('administrator', 'coordinator', 'editor', 'translator')

/**
 * Who may do what with publishable documents. Drafts are read with the same rule as public rows:
 * a draft never carries a public flag, so of its two halves only the owner's remains.
 */
export const publishableAccess: CollectionConfig['access'] = {
  create: mayWrite,
  read: anyOf(ownPartner, publicIn),
  readVersions: ownPartnerVersions,
  update: allOf(mayEdit, ownPartner),
  delete: allOf(mayWrite, ownPartner),
}
