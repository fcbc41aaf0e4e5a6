import type { CollectionConfig } from 'payload'

import { mediaAccess } from '../../src/access/mediaAccess.ts'
import { addMediaResponseHeaders } from '../../src/media/mediaResponseHeaders.ts'
import { mediaDir } from '../../src/media/mediaSettings.ts'
import { pictureSizes } from '../../src/media/pictureSizes.ts'
import { uploadKinds } from '../../src/media/uploadKinds.ts'
import { labels } from '../fields/labels.ts'
import { defineAlwaysPublic } from '../defineAlwaysPublic.ts'
import { addVariants } from './hooks/addVariants.ts'
import { checkAltFirst } from './hooks/checkAltFirst.ts'
import { checkUpload } from './hooks/checkUpload.ts'
import { checkWriter } from './hooks/checkWriter.ts'
import { recropAroundFocalPoint } from './hooks/recropAroundFocalPoint.ts'
import { storeVariants } from './hooks/storeVariants.ts'
import { mediaFields } from './mediaFields.ts'

/** Pictures, drawings, PDF and office documents. Public when uploaded: docs/decisions/0006. */
export const Media: CollectionConfig = defineAlwaysPublic({
  slug: 'media',
  labels: {
    singular: {
      en: 'Media file',
      it: 'File multimediale',
      pt: 'Ficheiro multimédia',
      el: 'Αρχείο πολυμέσων',
    },
    plural: { en: 'Media', it: 'Media', pt: 'Multimédia', el: 'Πολυμέσα' },
  },
  access: mediaAccess,
  admin: {
    group: labels('Content', 'Contenuti'),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'partner', 'licence', 'updatedAt'],
    description: {
      en: 'Pictures and documents. A file is public as soon as it is uploaded.',
      it: 'Immagini e documenti. Un file è pubblico appena caricato.',
      pt: 'Imagens e documentos. Um ficheiro é público assim que é carregado.',
      el: 'Εικόνες και έγγραφα. Ένα αρχείο είναι δημόσιο μόλις μεταφορτωθεί.',
    },
  },
  // A copy would share its bytes with the first: upload the file again instead.
  disableDuplicate: true,
  upload: {
    staticDir: mediaDir(),
    mimeTypes: uploadKinds.map(({ mimeType }) => mimeType),
    pasteURL: false,
    adminThumbnail: 'thumbnail',
    crop: true,
    focalPoint: true,
    imageSizes: pictureSizes.map((size) => ({
      ...size,
      withoutEnlargement: true,
      generateImageName: ({ extension, originalName, sizeName }) =>
        `${originalName}-${sizeName}.${extension}`,
    })),
    modifyResponseHeaders: addMediaResponseHeaders,
  },
  hooks: {
    beforeOperation: [checkUpload, checkWriter, checkAltFirst, recropAroundFocalPoint],
    beforeChange: [addVariants],
    afterChange: [storeVariants],
  },
  fields: mediaFields,
})
