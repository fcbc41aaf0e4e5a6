import type { PictureKind } from '../pictures.ts'

import type { CompleteTexts } from './otherTypes.ts'

/** What the drawings of each kind show; `{title}` is the title of the document they stand for. */
export const pictureTexts: Record<PictureKind, CompleteTexts> = {
  'case-study': {
    it: 'Disegno di un borgo con un campanile fra colline e campi, per «{title}»',
    en: 'Drawing of a village with a bell tower among hills and fields, for “{title}”',
    pt: 'Desenho de uma aldeia com torre sineira entre colinas e campos, para «{title}»',
    el: 'Σχέδιο ενός χωριού με καμπαναριό ανάμεσα σε λόφους και χωράφια, για το «{title}»',
  },
  'training-unit': {
    it: 'Disegno di una scrivania con libri e computer davanti a una finestra sulle colline, per «{title}»',
    en: 'Drawing of a desk with books and a computer at a window onto hills, for “{title}”',
    pt: 'Desenho de uma secretária com livros e computador diante de uma janela para as colinas, para «{title}»',
    el: 'Σχέδιο ενός γραφείου με βιβλία και υπολογιστή μπροστά σε παράθυρο με θέα σε λόφους, για το «{title}»',
  },
  event: {
    it: 'Disegno di persone riunite in piazza sotto fili di luci, per «{title}»',
    en: 'Drawing of people gathered in a square under strings of lights, for “{title}”',
    pt: 'Desenho de pessoas reunidas numa praça sob fios de luzes, para «{title}»',
    el: 'Σχέδιο ανθρώπων συγκεντρωμένων σε μια πλατεία κάτω από σειρές φώτων, για το «{title}»',
  },
  news: {
    it: 'Disegno di case lungo una strada con un negozio e due lampioni, per «{title}»',
    en: 'Drawing of houses along a street with a shop and two street lamps, for “{title}”',
    pt: 'Desenho de casas ao longo de uma rua com uma loja e dois candeeiros, para «{title}»',
    el: 'Σχέδιο σπιτιών κατά μήκος ενός δρόμου με ένα μαγαζί και δύο φανοστάτες, για το «{title}»',
  },
  path: {
    it: 'Disegno di un sentiero con bandierine che sale verso un paese, per «{title}»',
    en: 'Drawing of a path with little flags leading up to a village, for “{title}”',
    pt: 'Desenho de um caminho com bandeirinhas que sobe até uma aldeia, para «{title}»',
    el: 'Σχέδιο ενός μονοπατιού με σημαιάκια που ανεβαίνει προς ένα χωριό, για το «{title}»',
  },
  logo: {
    it: 'Segnaposto per il logo di {title}',
    en: 'Placeholder for the logo of {title}',
    pt: 'Marcador de posição do logótipo de {title}',
    el: 'Προσωρινή εικόνα στη θέση του λογοτύπου του {title}',
  },
}
