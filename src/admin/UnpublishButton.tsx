'use client'

/** Takes the place of Payload's "Unpublish", which knows no languages: withdrawing is beside "Publish". */
export function UnpublishButton() {
  return null
}
