'use client'

import { useId } from 'react'
import { useContentLanguages } from '../useContentLanguages.ts'

type LanguageChoiceProps = {
  label: string
  codes: readonly string[]
  chosen: string
  onChoose: (code: string) => void
}

/** One language out of several. */
export function LanguageChoice({ label, codes, chosen, onChoose }: LanguageChoiceProps) {
  const { nameOf } = useContentLanguages()
  const id = useId()
  return (
    <div className="colab-language">
      <label htmlFor={id}>{label}</label>
      <select
        className="colab-select"
        id={id}
        onChange={(event) => onChoose(event.target.value)}
        value={chosen}
      >
        {codes.map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
    </div>
  )
}
