import type { PanelUser } from '../../../src/admin/PanelUser.ts'
import { whyNotPublish } from '../../../src/admin/whyNotPublish.ts'

const person = (role: PanelUser['role'], partner?: PanelUser['partner']): PanelUser => ({
  id: 1,
  ...(role && { role }),
  ...(partner !== undefined && { partner }),
})

describe('whyNotPublish', () => {
  it.each([
    ['an administrator', person('administrator'), 7, undefined],
    ['a coordinator of another partner', person('coordinator', 8), 7, undefined],
    ['an editor of the partner', person('editor', 7), 7, undefined],
    [
      'an editor of the partner, ids as text and document',
      person('editor', { id: '7' }),
      7,
      undefined,
    ],
    ['an editor of a document without a partner yet', person('editor', 7), undefined, undefined],
    ['an editor of another partner', person('editor', 8), 7, 'partner'],
    ['an editor without a partner', person('editor'), 7, 'partner'],
    ['a translator of the partner', person('translator', 7), 7, 'role'],
    ['a reviewer of the partner', person('reviewer', 7), 7, 'role'],
    ['nobody', null, 7, 'role'],
  ])('tells %s', (_who, user, partner, reason) => {
    expect(whyNotPublish(user, partner)).toBe(reason)
  })
})
