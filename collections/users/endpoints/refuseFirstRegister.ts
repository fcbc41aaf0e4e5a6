import type { Endpoint } from 'payload'

import { ExpectedFailure } from '../../../src/platform/errors/ExpectedFailure.ts'

/**
 * Stands before Payload's own `first-register`, with which the first visitor of an installation
 * without accounts becomes its administrator. The server makes the first account itself.
 */
export const refuseFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new ExpectedFailure({
      kind: 'forbidden',
      detail:
        'Accounts are made by administrators, or on the machine itself: npm run users -- add …',
    })
  },
}
