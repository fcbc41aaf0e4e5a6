import type { CollectionConfig } from 'payload'

import { allOf, anyone, hasRole, ownPartner } from './rules.ts'

const mayWrite = hasRole('administrator', 'coordinator', 'editor')

/** Files are public when uploaded and belong to the partner that uploaded them. */
export const mediaAccess: CollectionConfig['access'] = {
  create: mayWrite,
  read: anyone,
  update: allOf(hasRole('administrator', 'coordinator', 'editor', 'translator'), ownPartner),
  delete: allOf(mayWrite, ownPartner),
}
