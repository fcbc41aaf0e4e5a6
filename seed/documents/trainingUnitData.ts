import type { SeedTrainingUnit, SeedUnitBlock } from '../data/otherTypes.ts'
import type { DocumentWriter, SeedData } from '../DocumentWriter.ts'

import { publishableData } from './publishableData.ts'

/** A training unit in one language. */
export const trainingUnitData = (unit: SeedTrainingUnit, writer: DocumentWriter): SeedData => ({
  ...publishableData(unit, writer),
  code: unit.code,
  position: unit.position,
  eqfLevel: unit.eqfLevel,
  duration: unit.duration,
  learningOutcomes: unit.learningOutcomes.map(({ kind, text }) => ({
    kind,
    text: writer.text(text),
  })),
  targetGroups: unit.targetGroups,
  content: unit.content.map((block) => ({
    blockType: block.blockType,
    ...blockData(block, writer),
  })),
})

/** The relations of a training unit to other publishable documents. */
export const trainingUnitRelations = (
  unit: SeedTrainingUnit,
  writer: DocumentWriter,
): SeedData => ({
  prerequisites: writer.ids.getAll('training-units', unit.prerequisites),
  relatedCaseStudies: writer.ids.getAll('case-studies', unit.relatedCaseStudies),
})

const blockData = (block: SeedUnitBlock, writer: DocumentWriter): SeedData => {
  switch (block.blockType) {
    case 'text':
      return { body: writer.richText(block.body) }
    case 'picture':
      return { image: writer.ids.get('media', block.image), caption: writer.text(block.caption) }
    case 'video':
      return {
        url: block.url,
        title: writer.text(block.title),
        transcript: writer.text(block.transcript),
      }
    case 'download':
      return { file: writer.ids.get('media', block.file), label: writer.text(block.label) }
    case 'activity':
      return {
        title: writer.text(block.title),
        instructions: writer.richText(block.instructions),
        duration: block.duration,
      }
    case 'quiz':
      return {
        title: writer.text(block.title),
        questions: block.questions.map((question) => ({
          question: writer.text(question.question),
          kind: question.kind,
          answers: question.answers.map((answer) => ({
            text: writer.text(answer.text),
            correct: answer.correct,
            feedback: writer.text(answer.feedback),
          })),
        })),
      }
  }
}
