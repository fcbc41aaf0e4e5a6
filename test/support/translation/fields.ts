import { type Field, flattenAllFields } from 'payload'

import { CaseStudies } from '../../../collections/case-studies/CaseStudies.ts'
import { TrainingUnits } from '../../../collections/training-units/TrainingUnits.ts'
import type { FlattenedField } from '../../../src/platform/documents/types.ts'

const flatten = (fields: Field[]): FlattenedField[] => flattenAllFields({ fields, cache: false })

/** Fields of the two collections with the most varied texts, as Payload flattens them. */
export const caseStudyFields = flatten(CaseStudies.fields)
export const trainingUnitFields = flatten(TrainingUnits.fields)
