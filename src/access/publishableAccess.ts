import type { CollectionConfig } from 'payload'

import { assigned } from './assignedDocuments.ts'
import { publicIn } from './publicIn.ts'
import { allOf, anyOf, hasRole, ownPartner, ownPartnerVersions } from './rules.ts'

const mayWrite = hasRole('administrator', 'coordinator', 'editor')
const mayEdit = hasRole('administrator', 'coordinator', 'editor', 'translator')

/**
 * Who may do what with publishable documents. Drafts are read with the same rule as public rows:
 * a draft never carries a public flag, so of its two halves only the owner's remains. Who is assigned
 * a language of a document works on it as its owner's translators do.
 */
export const publishableAccess = (contentType: string): CollectionConfig['access'] => ({
  create: mayWrite,
  read: anyOf(ownPartner, assigned(contentType), publicIn),
  readVersions: anyOf(ownPartnerVersions, assigned(contentType, 'parent')),
  update: anyOf(allOf(mayEdit, ownPartner), allOf(hasRole('translator'), assigned(contentType))),
  delete: allOf(mayWrite, ownPartner),
})
