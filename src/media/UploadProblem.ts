import { listUploadExtensions } from './uploadKinds.ts'

/** Why a file is not taken. */
export type UploadProblem =
  | { kind: 'missing' }
  | { kind: 'empty' }
  | { kind: 'too-large'; maxBytes: number }
  | { kind: 'unknown-type' }
  | { kind: 'not-allowed'; detected: string }
  | { kind: 'not-really'; extension: string }
  | { kind: 'macros' }
  | { kind: 'damaged' }
  | { kind: 'too-many-pixels'; maxMegapixels: number }
  | { kind: 'svg-unreadable' }
  | { kind: 'svg-without-size' }
  | { kind: 'one-file-many-documents' }

/** Either the value or the reason why there is none. */
export type UploadResult<Value> = { ok: true; value: Value } | { ok: false; problem: UploadProblem }

/**
 * Tells an editor in the panel's language what is wrong with a file and what would be right.
 * Italian, Portuguese and Greek; English for every other language.
 */
export function describeUploadProblem(problem: UploadProblem, language: string): string {
  const texts = describe(problem)
  return texts[language as keyof Texts] ?? texts.en
}

type Texts = { en: string; it: string; pt: string; el: string }

function describe(problem: UploadProblem): Texts {
  const allowed = listUploadExtensions()
  switch (problem.kind) {
    case 'missing':
      return {
        en: 'A file is needed; it must be sent with the request, not named by an address.',
        it: 'Serve un file; va inviato con la richiesta, non indicato con un indirizzo.',
        pt: 'É necessário um ficheiro; deve ser enviado com o pedido, não indicado por um endereço.',
        el: 'Απαιτείται αρχείο· πρέπει να σταλεί με το αίτημα, όχι να δοθεί ως διεύθυνση.',
      }
    case 'empty':
      return {
        en: 'The file is empty (0 bytes).',
        it: 'Il file è vuoto (0 byte).',
        pt: 'O ficheiro está vazio (0 bytes).',
        el: 'Το αρχείο είναι κενό (0 byte).',
      }
    case 'too-large': {
      const limit = `${(problem.maxBytes / 1_000_000).toFixed(problem.maxBytes < 1_000_000 ? 3 : 0)} MB`
      return {
        en: `The file is too large: at most ${limit} are allowed.`,
        it: `Il file è troppo grande: sono ammessi al massimo ${limit}.`,
        pt: `O ficheiro é demasiado grande: no máximo ${limit}.`,
        el: `Το αρχείο είναι πολύ μεγάλο: επιτρέπονται το πολύ ${limit}.`,
      }
    }
    case 'unknown-type':
      return {
        en: `The content is of no known kind, whatever the name says. Allowed: ${allowed}.`,
        it: `Il contenuto non è di un tipo riconosciuto, qualunque sia il nome. Ammessi: ${allowed}.`,
        pt: `O conteúdo não é de um tipo conhecido, seja qual for o nome. Permitidos: ${allowed}.`,
        el: `Το περιεχόμενο δεν είναι γνωστού τύπου, όποιο κι αν είναι το όνομα. Επιτρέπονται: ${allowed}.`,
      }
    case 'not-allowed':
      return {
        en: `The content is ${problem.detected}, which is not taken. Allowed: ${allowed}.`,
        it: `Il contenuto è ${problem.detected}, che non è accettato. Ammessi: ${allowed}.`,
        pt: `O conteúdo é ${problem.detected}, que não é aceite. Permitidos: ${allowed}.`,
        el: `Το περιεχόμενο είναι ${problem.detected}, που δεν γίνεται δεκτό. Επιτρέπονται: ${allowed}.`,
      }
    case 'not-really':
      return {
        en: `The file presents itself as ${problem.extension} but is not a complete one.`,
        it: `Il file si presenta come ${problem.extension} ma non lo è davvero.`,
        pt: `O ficheiro apresenta-se como ${problem.extension}, mas não o é de facto.`,
        el: `Το αρχείο εμφανίζεται ως ${problem.extension}, αλλά δεν είναι πραγματικά.`,
      }
    case 'macros':
      return {
        en: 'The document contains macros. Save it without them and try again.',
        it: 'Il documento contiene macro. Salvarlo senza macro e riprovare.',
        pt: 'O documento contém macros. Guarde-o sem macros e tente de novo.',
        el: 'Το έγγραφο περιέχει μακροεντολές. Αποθηκεύστε το χωρίς αυτές και δοκιμάστε ξανά.',
      }
    case 'damaged':
      return {
        en: 'The file is damaged or cut short and cannot be read.',
        it: 'Il file è danneggiato o incompleto e non si può leggere.',
        pt: 'O ficheiro está danificado ou incompleto e não pode ser lido.',
        el: 'Το αρχείο είναι κατεστραμμένο ή ελλιπές και δεν διαβάζεται.',
      }
    case 'too-many-pixels':
      return {
        en: `The picture has too many pixels: at most ${problem.maxMegapixels} million are allowed, all frames together.`,
        it: `L’immagine ha troppi pixel: al massimo ${problem.maxMegapixels} milioni, contando tutti i fotogrammi.`,
        pt: `A imagem tem demasiados píxeis: no máximo ${problem.maxMegapixels} milhões, contando todos os fotogramas.`,
        el: `Η εικόνα έχει πάρα πολλά εικονοστοιχεία: το πολύ ${problem.maxMegapixels} εκατομμύρια, όλα τα καρέ μαζί.`,
      }
    case 'svg-unreadable':
      return {
        en: 'The SVG is not a well-formed drawing, or nothing safe is left of it.',
        it: 'L’SVG non è un disegno ben formato, o non ne resta nulla di sicuro.',
        pt: 'O SVG não é um desenho bem formado, ou nada de seguro resta dele.',
        el: 'Το SVG δεν είναι έγκυρο σχέδιο ή δεν απομένει τίποτα ασφαλές από αυτό.',
      }
    case 'svg-without-size':
      return {
        en: 'The SVG says no size: it needs a viewBox, or a width and a height.',
        it: 'L’SVG non indica una dimensione: serve viewBox, oppure width e height.',
        pt: 'O SVG não indica o tamanho: precisa de viewBox, ou de width e height.',
        el: 'Το SVG δεν δηλώνει διαστάσεις: χρειάζεται viewBox ή width και height.',
      }
    case 'one-file-many-documents':
      return {
        en: 'One file cannot replace those of several documents at once.',
        it: 'Un solo file non può sostituire quelli di più documenti insieme.',
        pt: 'Um só ficheiro não pode substituir os de vários documentos ao mesmo tempo.',
        el: 'Ένα αρχείο δεν μπορεί να αντικαταστήσει τα αρχεία πολλών εγγράφων μαζί.',
      }
  }
}
