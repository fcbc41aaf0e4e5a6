import { fileTypeFromBuffer } from 'file-type'
import { listZipEntries } from './listZipEntries.ts'
import { normalisePicture } from './normalisePicture.ts'
import { looksLikeSvg, sanitizeSvg } from './sanitizeSvg.ts'
import { toStoredFilename } from './toStoredFilename.ts'
import { findUploadKind, type UploadKind } from './uploadKinds.ts'
import type { UploadResult } from './UploadProblem.ts'

/** A file as it arrives; the MIME type that the client claims is not looked at. */
export type IncomingFile = { name: string; data: Buffer }

/** A file that is safe to keep and to serve, with a name and type that follow its content. */
export type CheckedFile = { name: string; data: Buffer; mimetype: string; size: number }

/** `maxBytes` of any file, `maxSvgBytes` of a drawing, `maxPixels` of a picture, all frames together. */
export type UploadLimits = { maxBytes: number; maxSvgBytes: number; maxPixels: number }

/**
 * Turns an untrusted upload into a file that is what it says, or tells why it is not taken.
 * The content alone decides: a PNG called `page.html` is kept as a `.png`, a page called
 * `picture.png` is refused. Pictures come out upright and without metadata, SVG sanitised.
 */
export async function parseUpload(
  file: IncomingFile,
  limits: UploadLimits,
): Promise<UploadResult<CheckedFile>> {
  const { data } = file
  if (data.length === 0) return { ok: false, problem: { kind: 'empty' } }
  if (data.length > limits.maxBytes) {
    return { ok: false, problem: { kind: 'too-large', maxBytes: limits.maxBytes } }
  }
  const detected = await detectMimeType(data)
  if (detected === undefined) return { ok: false, problem: { kind: 'unknown-type' } }
  const kind = findUploadKind(detected)
  if (!kind) return { ok: false, problem: { kind: 'not-allowed', detected } }

  const clean = await cleanBytes(data, kind, limits)
  if (!clean.ok) return clean
  return {
    ok: true,
    value: {
      name: toStoredFilename(file.name, kind.extension),
      data: clean.value,
      mimetype: kind.mimeType,
      size: clean.value.length,
    },
  }
}

async function detectMimeType(data: Buffer): Promise<string | undefined> {
  const detected = await fileTypeFromBuffer(data).catch(() => undefined)
  if ((detected === undefined || detected.mime === 'application/xml') && looksLikeSvg(data)) {
    return 'image/svg+xml'
  }
  return detected?.mime
}

async function cleanBytes(
  data: Buffer,
  kind: UploadKind,
  limits: UploadLimits,
): Promise<UploadResult<Buffer>> {
  switch (kind.group) {
    case 'picture':
      return normalisePicture(data, limits.maxPixels)
    case 'drawing':
      return sanitizeSvg(data, limits.maxSvgBytes)
    case 'office':
      return checkOfficeDocument(data, kind)
    case 'pdf':
      // The end of a PDF names its table of objects and says EOF. ISO 32000-1 §7.5.5.
      return /xref[\s\S]*%%EOF/.test(data.toString('latin1', Math.max(0, data.length - 1024)))
        ? { ok: true, value: data }
        : { ok: false, problem: { kind: 'damaged' } }
  }
}

function checkOfficeDocument(data: Buffer, kind: UploadKind): UploadResult<Buffer> {
  const parts = listZipEntries(data)
  if (!parts?.some((part) => kind.requiredPart?.test(part))) {
    return { ok: false, problem: { kind: 'not-really', extension: kind.extension } }
  }
  // OOXML keeps macros in vbaProject.bin, OpenDocument below Basic/ and Scripts/.
  if (parts.some((part) => /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/./i.test(part))) {
    return { ok: false, problem: { kind: 'macros' } }
  }
  return { ok: true, value: data }
}
