'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import type { Work } from './Work.ts'
import { WorkItem } from './WorkItem.tsx'

const shownAtOnce = 20

/** The work that a person has for one reason, most urgent first. */
export function WorkGroup({ heading, items }: { heading: string; items: readonly Work[] }) {
  const { t } = useAdminTranslation()
  const id = useId()
  const [shown, setShown] = useState(shownAtOnce)
  const rest = items.length - shown
  return (
    <section aria-labelledby={id} className="colab-work__group">
      <h2 id={id}>
        {heading} <span className="colab-dashboard__count">{items.length}</span>
      </h2>
      <ul>
        {items.slice(0, shown).map((item) => (
          <li key={`${item.collection}-${item.id}-${item.language}`}>
            <WorkItem work={item} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setShown(shown + shownAtOnce)}
          size="small"
        >
          {t('workMore', { count: rest })}
        </Button>
      ) : null}
    </section>
  )
}
