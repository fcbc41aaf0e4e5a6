import type { Field, GroupField } from 'payload'

import { variantNames } from '../../src/media/pictureSizes.ts'
import { validateAlt } from '../../src/media/validateAlt.ts'
import { licenceField } from '../fields/licence.ts'
import { readOnlyForOthers } from '../fields/readOnlyForOthers.ts'

const editedFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    localized: true,
    label: {
      en: 'Alternative text',
      it: 'Testo alternativo',
      pt: 'Texto alternativo',
      el: 'Εναλλακτικό κείμενο',
    },
    validate: (value: null | string | string[] | undefined, { data, req }: AltContext) =>
      validateAlt(value, data, req),
    admin: {
      condition: (data) => !data?.decorative,
      description: {
        en: 'What the picture shows, in one sentence, for people who cannot see it. Needed for pictures.',
        it: 'Che cosa mostra l’immagine, in una frase, per chi non può vederla. Serve per le immagini.',
        pt: 'O que a imagem mostra, numa frase, para quem não a pode ver. Necessário nas imagens.',
        el: 'Τι δείχνει η εικόνα, σε μία πρόταση, για όσους δεν τη βλέπουν. Απαιτείται για εικόνες.',
      },
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    label: {
      en: 'Decorative',
      it: 'Decorativa',
      pt: 'Decorativa',
      el: 'Διακοσμητική',
    },
    admin: {
      description: {
        en: 'The picture adds no information; screen readers pass over it.',
        it: 'L’immagine non aggiunge informazioni; i lettori di schermo la saltano.',
        pt: 'A imagem não acrescenta informação; os leitores de ecrã ignoram-na.',
        el: 'Η εικόνα δεν προσθέτει πληροφορία· οι αναγνώστες οθόνης την παραλείπουν.',
      },
    },
  },
  {
    name: 'credit',
    type: 'text',
    maxLength: 300,
    label: { en: 'Credit', it: 'Crediti', pt: 'Créditos', el: 'Πηγή' },
    admin: {
      description: {
        en: 'Who made it, as it must be named: “Photo: Ada Rossi”.',
        it: 'Chi l’ha realizzata, come va citato: «Foto: Ada Rossi».',
        pt: 'Quem a fez, tal como deve ser citado: «Fotografia: Ada Rossi».',
        el: 'Ο δημιουργός, όπως πρέπει να αναφέρεται: «Φωτογραφία: Ada Rossi».',
      },
    },
  },
  licenceField(),
  {
    name: 'partner',
    type: 'relationship',
    relationTo: 'partners',
    index: true,
    label: { en: 'Partner', it: 'Partner', pt: 'Parceiro', el: 'Εταίρος' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'The partner that owns the file and may change it.',
        it: 'Il partner proprietario del file, che può modificarlo.',
        pt: 'O parceiro a quem pertence o ficheiro e que o pode alterar.',
        el: 'Ο εταίρος στον οποίο ανήκει το αρχείο και ο οποίος μπορεί να το αλλάξει.',
      },
    },
  },
]

/** What editors say about a file. Names, sizes and types of files are Payload's own fields. */
export const mediaFields: Field[] = [...readOnlyForOthers(editedFields), variantFields()]

type AltContext = {
  data: { decorative?: boolean | null; mimeType?: string | null }
  req: { i18n: { language: string } }
}

/** Payload merges its own sizes into this group: variants are stored, served and deleted like them. */
function variantFields(): GroupField {
  return {
    name: 'sizes',
    type: 'group',
    admin: { hidden: true },
    fields: variantNames.map((name) => ({
      name,
      type: 'group',
      admin: { hidden: true },
      fields: [
        {
          name: 'url',
          type: 'text',
          hooks: {
            afterRead: [
              ({ req, value }) =>
                typeof value === 'string' && value.startsWith('/')
                  ? `${req.payload.config.serverURL}${value}`
                  : (value as unknown),
            ],
          },
        },
        { name: 'width', type: 'number' },
        { name: 'height', type: 'number' },
        { name: 'mimeType', type: 'text' },
        { name: 'filesize', type: 'number' },
        { name: 'filename', type: 'text', index: true },
      ],
    })),
  }
}
