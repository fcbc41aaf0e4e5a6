'use client'

import { ChevronIcon, ReactSelect } from '@payloadcms/ui'
import { useId } from 'react'

export type Choice = { label: string; value: string }

type Props = {
  label: string
  value: string
  options: readonly Choice[]
  onChange: (value: string) => void
  className?: string
}

/** Payload's choice from a list, with its label. */
export function LabelledSelect({ label, value, options, onChange, className = '' }: Props) {
  const id = useId()
  const chosen = options.find((option) => option.value === value)
  return (
    <div className={`field-type select ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <ReactSelect
        // WORKAROUND payload 3.90: its own arrow is a button that assistive technology is told to pass
        // over, and that the keyboard stops at. Drop when axe finds nothing in the view without it.
        components={{ DropdownIndicator: Arrow }}
        inputId={id}
        isClearable={false}
        onChange={(option) => {
          if (!Array.isArray(option)) onChange(String(option.value))
        }}
        options={[...options]}
        {...(chosen && { value: chosen })}
      />
    </div>
  )
}

function Arrow() {
  return (
    <span aria-hidden="true" className="dropdown-indicator">
      <ChevronIcon className="dropdown-indicator__icon" />
    </span>
  )
}
