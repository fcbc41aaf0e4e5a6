'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Person } from '../../translation/workflow/assignTranslation.ts'
import { Refusal } from '../Refusal.tsx'
import { refusalText } from '../refusalText.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { translationClient } from './translationClient.ts'
import { useOpenTranslation } from './TranslationContext.ts'

/** Gives the language to somebody, with a day by which it is to be done; or takes it back. */
export function AssignmentForm({ close }: { close: () => void }) {
  const { t } = useAdminTranslation()
  const { address, document, show } = useOpenTranslation()
  const { assignee } = document.cell
  const id = useId()
  const [people, setPeople] = useState<Pick<Person, 'id' | 'name' | 'partner'>[]>(
    assignee ? [{ ...assignee, partner: null }] : [],
  )
  const [chosen, setChosen] = useState(String(assignee?.id ?? ''))
  const [dueOn, setDueOn] = useState(document.cell.dueOn ?? '')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  useEffect(() => {
    translationClient.people(address.apiRoute, document.language).then(
      (found) => setPeople(found.people),
      (error) => setRefusal(refusalText(error, t)),
    )
  }, [address.apiRoute, document.language, t])

  const assign = async () => {
    setBusy(true)
    const person = people.find((known) => String(known.id) === chosen)
    try {
      const body = { assignee: person?.id ?? null, dueOn: dueOn || null }
      show(await translationClient.assign(address, body))
      toast.success(t('assignmentSaved'))
      close()
    } catch (error) {
      setRefusal(refusalText(error, t))
      setBusy(false)
    }
  }

  return (
    <div className="colab-assign">
      <div className="colab-assign__person">
        <label htmlFor={`${id}-person`}>{t('assignmentPerson')}</label>
        <select
          className="colab-select"
          id={`${id}-person`}
          onChange={(event) => setChosen(event.target.value)}
          value={chosen}
        >
          <option value="">{t('assignedNobody')}</option>
          {people.map(({ id: person, name, partner }) => (
            <option key={person} value={person}>
              {partner ? `${name} (${partner.name})` : name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-due`}>{t('assignmentDueOn')}</label>
        <input
          className="colab-select"
          id={`${id}-due`}
          onChange={(event) => setDueOn(event.target.value)}
          type="date"
          value={dueOn}
        />
      </div>
      <div className="colab-assign__buttons">
        <Button disabled={busy} id="assignment-save" margin={false} onClick={() => void assign()}>
          {t('assignmentSave')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={close}>
          {t('cancel')}
        </Button>
      </div>
      <Refusal>{refusal}</Refusal>
    </div>
  )
}
