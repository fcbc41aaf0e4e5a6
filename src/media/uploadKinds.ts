/** A kind of file that the media library takes. */
export type UploadKind = {
  mimeType: string
  /** Without the dot; the stored name always ends in it, whatever the file was called. */
  extension: string
  group: 'drawing' | 'office' | 'pdf' | 'picture'
  /** Office documents: a part that every file of this kind has inside its zip. */
  requiredPart?: RegExp
}

const ooxml = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'

/** Everything that the media library takes. What a file *is* decides, never what it is called. */
export const uploadKinds: readonly UploadKind[] = [
  { mimeType: 'image/jpeg', extension: 'jpg', group: 'picture' },
  { mimeType: 'image/png', extension: 'png', group: 'picture' },
  { mimeType: 'image/webp', extension: 'webp', group: 'picture' },
  { mimeType: 'image/avif', extension: 'avif', group: 'picture' },
  { mimeType: 'image/gif', extension: 'gif', group: 'picture' },
  { mimeType: 'image/svg+xml', extension: 'svg', group: 'drawing' },
  { mimeType: 'application/pdf', extension: 'pdf', group: 'pdf' },
  office(`${ooxml}.wordprocessingml.document`, 'docx', /^word\/document\d*\.xml$/),
  office(`${ooxml}.spreadsheetml.sheet`, 'xlsx', /^xl\/workbook\.xml$/),
  office(`${ooxml}.presentationml.presentation`, 'pptx', /^ppt\/presentation\.xml$/),
  office(`${odf}.text`, 'odt', /^content\.xml$/),
  office(`${odf}.spreadsheet`, 'ods', /^content\.xml$/),
  office(`${odf}.presentation`, 'odp', /^content\.xml$/),
]

/** The kind of a MIME type, or undefined when the library does not take it. */
export function findUploadKind(mimeType: string | undefined): UploadKind | undefined {
  return uploadKinds.find((kind) => kind.mimeType === mimeType)
}

/** The extensions of all kinds, for messages: `jpg, png, …`. */
export function listUploadExtensions(): string {
  return uploadKinds.map(({ extension }) => extension).join(', ')
}

function office(mimeType: string, extension: string, requiredPart: RegExp): UploadKind {
  return { mimeType, extension, group: 'office', requiredPart }
}
