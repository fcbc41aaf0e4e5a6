import type { CaseStudy } from '../types.ts'

export const casaNetural: CaseStudy = {
  key: 'casa-netural',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['social-innovation', 'entrepreneurship', 'community-development'],
  licence: 'CC-BY-SA-4.0',
  publish: ['it', 'en', 'el'],
  cover: 'casa-netural',
  title: {
    it: 'Casa Netural: a Matera una casa per le idee in cerca di compagnia',
    en: 'Casa Netural: a home in Matera for ideas looking for company',
    el: 'Casa Netural: ένα σπίτι στη Ματέρα για ιδέες που αναζητούν παρέα',
  },
  summary: {
    it: 'Nata nel 2012 in 80 metri quadrati e gestita da un’associazione, Casa Netural ha fatto incontrare oltre 800 innovatori e ha accompagnato la nascita di 40 progetti.',
    en: 'Begun in 2012 in 80 square metres and run by an association, Casa Netural has brought together more than 800 innovators and incubated 40 projects.',
    el: 'Το Casa Netural ξεκίνησε το 2012 σε 80 τετραγωνικά μέτρα, με φορέα έναν σύλλογο. Από τότε έφερε σε επαφή πάνω από 800 καινοτόμους και στήριξε τη γέννηση 40 πρότζεκτ.',
  },
  body: {
    it: `Il nome lo dice: Casa Netural è prima di tutto una **casa**. Ha aperto a Matera nel 2012, in appena 80 metri quadrati, e nel 2015 ha cambiato sede. La gestisce un’associazione.

Al coworking si affianca il lavoro di **incubazione**: chi arriva con un’idea trova persone con cui discuterla e un percorso per metterla alla prova. In questo modo sono passati dalla casa più di 800 innovatori e hanno preso forma 40 progetti.

Ne hanno scritto, tra gli altri, [VITA](https://issuu.com/vitamagazine) e [Zona Franca News](https://zonafrancanews.info).`,
    en: `The name says it: Casa Netural is first of all a **house**. It opened in Matera in 2012, in a mere 80 square metres, and moved to new premises in 2015. An association runs it.

Coworking goes hand in hand with **incubation**: people who come with an idea find others to discuss it with, and a way of putting it to the test. More than 800 innovators have met through the house, and 40 projects have taken shape.

[VITA](https://issuu.com/vitamagazine) and [Zona Franca News](https://zonafrancanews.info) are among those who have written about it (in Italian).`,
    el: `Το λέει και το όνομά του: «casa» σημαίνει σπίτι, και το Casa Netural είναι πρώτα απ’ όλα ένα **σπίτι**. Άνοιξε στη Ματέρα το 2012, σε μόλις 80 τετραγωνικά μέτρα, και το 2015 άλλαξε στέγη. Το διαχειρίζεται ένας σύλλογος.

Η συνεργατική εργασία πηγαίνει μαζί με την **εκκόλαψη ιδεών**: όποιος έρχεται με μια σκέψη βρίσκει ανθρώπους για να τη συζητήσει και έναν τρόπο να τη δοκιμάσει στην πράξη. Έτσι γνωρίστηκαν πάνω από 800 καινοτόμοι και πήραν μορφή 40 πρότζεκτ.

Για την εμπειρία έχουν γράψει, μεταξύ άλλων, το [VITA](https://issuu.com/vitamagazine) και το [Zona Franca News](https://zonafrancanews.info) (στα ιταλικά).`,
  },
  context: {
    it: `Matera è una città della Basilicata, lontana dalle grandi aree metropolitane. Chi vi lavora in proprio, nella cultura, nel sociale o nel digitale, può sentirsi isolato: le competenze ci sono, ma restano sparse.

In un contesto così uno spazio condiviso vale soprattutto come punto d’incontro.`,
    en: `Matera is a city in Basilicata, far from the large metropolitan areas. Those who work there on their own, in culture, social work or digital trades, may feel cut off: the skills are there, but scattered.

In such a setting, a shared space matters above all as a meeting point.`,
    el: `Η Ματέρα βρίσκεται στη Βασιλικάτα, μακριά από τα μεγάλα αστικά κέντρα. Όποιος εργάζεται εκεί για λογαριασμό του, στον πολιτισμό, στην κοινωνική δράση ή στα ψηφιακά επαγγέλματα, μπορεί να νιώσει απομονωμένος: οι δεξιότητες υπάρχουν, αλλά είναι σκορπισμένες.

Σε ένα τέτοιο περιβάλλον ένας κοινός χώρος αξίζει κυρίως ως σημείο συνάντησης.`,
  },
  challenge: {
    it: `Molte buone idee si perdono nel passaggio dal racconto all’impresa: manca chi le ascolti, chi le metta in discussione, chi indichi il prossimo passo.

Fuori dalle grandi città si aggiunge la distanza da incubatori e reti professionali. La sfida era creare questo accompagnamento **sul posto e con poco spazio**.`,
    en: `Many good ideas get lost between the telling and the doing: there is nobody to listen, to question them, to point to the next step.

Outside the large cities, incubators and professional networks are far away too. The challenge was to create that support **locally and with little room**.`,
    el: `Πολλές καλές ιδέες χάνονται ανάμεσα στα λόγια και στην πράξη: λείπει κάποιος να τις ακούσει, να τις αμφισβητήσει, να δείξει το επόμενο βήμα.

Έξω από τις μεγάλες πόλεις είναι μακριά και οι θερμοκοιτίδες και τα επαγγελματικά δίκτυα. Η πρόκληση ήταν να δημιουργηθεί αυτή η υποστήριξη **επιτόπου και σε λίγο χώρο**.`,
  },
  solution: {
    it: `La scelta è stata di cominciare in piccolo: **80 metri quadrati**, in cui le persone contano più degli arredi. L’associazione mette al centro la relazione e usa il coworking come porta d’ingresso.

Dopo tre anni è arrivato il cambio di sede: prima la comunità, poi gli spazi.`,
    en: `The choice was to begin small: **80 square metres** in which people matter more than furniture. The association puts relationships at the centre and uses coworking as the way in.

Three years later came the move to other premises: first the community, then the space.`,
    el: `Η επιλογή ήταν να αρχίσουν από λίγα: **80 τετραγωνικά μέτρα**, όπου οι άνθρωποι μετρούν περισσότερο από τα έπιπλα. Ο σύλλογος βάζει στο κέντρο τις σχέσεις και χρησιμοποιεί τη συνεργατική εργασία ως πύλη εισόδου.

Τρία χρόνια αργότερα ήρθε η αλλαγή στέγης: πρώτα η κοινότητα, μετά ο χώρος.`,
  },
  results: {
    it: `- **oltre 800** innovatori incontrati;
- **40** progetti incubati.

Sono cifre che non misurano i tavoli occupati, ma le relazioni: un modo interessante di dire a che cosa serve uno spazio come questo.`,
    en: `- **more than 800** innovators met;
- **40** projects incubated.

These figures do not measure occupied tables but relationships: an interesting way of saying what a space like this is for.`,
    el: `- **πάνω από 800** καινοτόμοι γνωρίστηκαν μέσα από το σπίτι·
- **40** πρότζεκτ υποστηρίχθηκαν στα πρώτα τους βήματα.

Τα νούμερα αυτά δεν μετρούν κατειλημμένα γραφεία αλλά σχέσεις: ένας ενδιαφέρων τρόπος να πει κανείς σε τι χρησιμεύει ένας τέτοιος χώρος.`,
  },
  lessonsLearnt: {
    it: `Non serve aspettare la sede perfetta. Un luogo piccolo ma curato permette di capire chi viene, che cosa chiede e che cosa è disposto a dare in cambio; il resto può crescere dopo.

Un’altra indicazione di carattere generale: quando un’associazione regge uno spazio, il tempo dei volontari è la risorsa più preziosa e va protetto.`,
    en: `There is no need to wait for perfect premises. A small but well-kept place shows you who comes, what they ask for and what they are ready to give in return; the rest can grow later.

Another general point: where an association keeps a space going, volunteers’ time is the most precious resource and needs protecting.`,
    el: `Δεν χρειάζεται να περιμένεις την τέλεια στέγη. Ένας μικρός αλλά φροντισμένος χώρος δείχνει ποιος έρχεται, τι ζητά και τι είναι πρόθυμος να προσφέρει· τα υπόλοιπα μπορούν να έρθουν αργότερα.

Και κάτι που ισχύει γενικότερα: όταν ένας σύλλογος κρατά ζωντανό έναν χώρο, ο χρόνος των εθελοντών είναι ο πολυτιμότερος πόρος και πρέπει να προστατεύεται.`,
  },
  transferability: {
    it: `Il formato è adatto a gruppi informali e associazioni che vogliono **provare prima di investire**. Bastano poche stanze, un calendario di incontri e una persona che tenga le fila.

Dove esistono già sportelli per l’impresa o centri di formazione conviene collegarsi a loro, senza rifare ciò che fanno bene.`,
    en: `The format suits informal groups and associations that want to **try before they invest**. A few rooms, a calendar of meetings and one person who holds the threads will do.

Where business advice desks or training centres exist already, it is better to link up with them than to repeat what they do well.`,
    el: `Το μοντέλο ταιριάζει σε άτυπες ομάδες και συλλόγους που θέλουν **να δοκιμάσουν πριν επενδύσουν**. Αρκούν λίγα δωμάτια, ένα πρόγραμμα συναντήσεων και ένας άνθρωπος που κρατά τα νήματα.

Όπου υπάρχουν ήδη γραφεία στήριξης επιχειρήσεων ή κέντρα κατάρτισης, συμφέρει η συνεργασία μαζί τους, χωρίς να επαναλαμβάνεται ό,τι κάνουν καλά.`,
  },
  seo: {
    title: {
      it: 'Casa Netural a Matera: coworking e incubazione',
      en: 'Casa Netural in Matera: coworking and incubation',
      el: 'Casa Netural στη Ματέρα: συνεργατική εργασία και ιδέες',
    },
    description: {
      it: 'Da 80 metri quadrati nel 2012 a 40 progetti incubati: la storia di una casa per innovatori.',
      en: 'From 80 square metres in 2012 to 40 incubated projects: the story of a house for innovators.',
      el: 'Από 80 τετραγωνικά μέτρα το 2012 σε 40 πρότζεκτ: η ιστορία ενός σπιτιού για καινοτόμους.',
    },
  },
  coworkingModel: 'association',
  country: 'IT',
  nuts3: 'ITF52',
  placeName: 'Matera',
  latitude: 40.666,
  longitude: 16.604,
  yearStarted: 2012,
  indicators: [
    {
      label: {
        it: 'Superficie della prima sede',
        en: 'Floor area of the first premises',
        el: 'Επιφάνεια της πρώτης στέγης',
      },
      value: 80,
      unit: 'm²',
      year: 2012,
      source: 'VITA; Zona Franca News',
    },
    {
      label: {
        it: 'Innovatori incontrati (almeno)',
        en: 'Innovators met (at least)',
        el: 'Καινοτόμοι που γνωρίστηκαν (τουλάχιστον)',
      },
      value: 800,
      unit: 'n',
      source: 'VITA; Zona Franca News',
    },
    {
      label: {
        it: 'Progetti incubati',
        en: 'Projects incubated',
        el: 'Πρότζεκτ που υποστηρίχθηκαν',
      },
      value: 40,
      unit: 'n',
      source: 'VITA; Zona Franca News',
    },
  ],
  sdgs: ['8', '9', '11'],
  sources: [
    { title: 'VITA magazine', url: 'https://issuu.com/vitamagazine', accessedOn: '2026-11-10' },
    { title: 'Zona Franca News', url: 'https://zonafrancanews.info', accessedOn: '2026-11-10' },
  ],
  relatedUnits: ['community-management', 'business-models'],
}
