import { markdown } from './markdown.ts'
import type { SeedSite } from './otherTypes.ts'

/** The public website that readers of the API build; its addresses are examples to be replaced in the panel. */
export const site: SeedSite = {
  name: { it: 'CoLab Europe', en: 'CoLab Europe', pt: 'CoLab Europe', el: 'CoLab Europe' },
  tagline: {
    it: 'Coworking sostenibile per i borghi e le zone rurali',
    en: 'Sustainable coworking for small towns and rural areas',
    pt: 'Coworking sustentável para vilas, aldeias e zonas rurais',
    el: 'Βιώσιμοι συνεργατικοί χώροι για μικρές πόλεις και αγροτικές περιοχές',
  },
  contact: {},
  addressPatterns: [
    {
      contentType: 'case-studies',
      pattern: 'https://www.example.org/{language}/good-practices/{slug}',
    },
    {
      contentType: 'training-units',
      pattern: 'https://www.example.org/{language}/training/units/{slug}',
    },
    {
      contentType: 'training-paths',
      pattern: 'https://www.example.org/{language}/training/paths/{slug}',
    },
    { contentType: 'events', pattern: 'https://www.example.org/{language}/events/{slug}' },
    { contentType: 'news', pattern: 'https://www.example.org/{language}/news/{slug}' },
  ],
  socialLinks: [],
  navigation: [
    {
      label: { it: 'Il progetto', en: 'The project', pt: 'O projeto', el: 'Το έργο' },
      url: '/project',
    },
    {
      label: {
        it: 'Buone pratiche',
        en: 'Good practices',
        pt: 'Boas práticas',
        el: 'Καλές πρακτικές',
      },
      url: '/good-practices',
    },
    {
      label: { it: 'Formazione', en: 'Training', pt: 'Formação', el: 'Κατάρτιση' },
      url: '/training',
    },
    {
      label: { it: 'Eventi', en: 'Events', pt: 'Eventos', el: 'Εκδηλώσεις' },
      url: '/events',
    },
    { label: { it: 'Notizie', en: 'News', pt: 'Notícias', el: 'Νέα' }, url: '/news' },
  ],
  legalNotices: [
    {
      title: {
        it: 'Informativa sulla privacy',
        en: 'Privacy notice',
        pt: 'Política de privacidade',
        el: 'Δήλωση απορρήτου',
      },
      body: {
        it: markdown`
          Per leggere questo sito non serve registrarsi e non viene creato alcun profilo di chi lo visita. Il server conserva per un tempo limitato i registri tecnici necessari alla sicurezza e al funzionamento del servizio.

          Chi si iscrive a un evento fornisce i propri dati a chi lo organizza, che li usa soltanto per gestire l’iscrizione. Il regolamento (UE) 2016/679 riconosce il diritto di accedere ai propri dati, di farli correggere o cancellare e di rivolgersi all’autorità di controllo.

          _Testo di esempio: l’organizzazione che gestisce il sito lo completa con il proprio nome e i propri recapiti._
        `,
        en: markdown`
          You can read this site without registering, and no profile of its visitors is made. For a limited time the server keeps the technical logs that the security and running of the service require.

          Anyone who signs up for an event gives their data to its organiser, who uses them only to handle the registration. Regulation (EU) 2016/679 gives you the right to see your data, to have them corrected or erased, and to complain to the supervisory authority.

          _Sample text: the organisation that runs the site completes it with its name and contact details._
        `,
        pt: markdown`
          A leitura deste sítio não exige registo e não é criado qualquer perfil de quem o visita. O servidor conserva, durante um período limitado, os registos técnicos necessários à segurança e ao funcionamento do serviço.

          Quem se inscreve num evento fornece os seus dados à entidade organizadora, que os utiliza apenas para gerir a inscrição. O Regulamento (UE) 2016/679 reconhece o direito de aceder aos dados, de os retificar ou apagar e de apresentar reclamação à autoridade de controlo.

          _Texto de exemplo: a organização que gere o sítio completa-o com o seu nome e contactos._
        `,
        el: markdown`
          Για να διαβάσετε αυτόν τον ιστότοπο δεν χρειάζεται εγγραφή και δεν δημιουργείται προφίλ των επισκεπτών. Ο διακομιστής διατηρεί για περιορισμένο χρόνο τα τεχνικά αρχεία καταγραφής που απαιτούνται για την ασφάλεια και τη λειτουργία της υπηρεσίας.

          Όποιος δηλώνει συμμετοχή σε εκδήλωση παρέχει τα στοιχεία του στον διοργανωτή, ο οποίος τα χρησιμοποιεί μόνο για τη διαχείριση της συμμετοχής. Ο κανονισμός (ΕΕ) 2016/679 σάς δίνει το δικαίωμα πρόσβασης στα δεδομένα σας, διόρθωσης ή διαγραφής τους και υποβολής καταγγελίας στην εποπτική αρχή.

          _Υπόδειγμα κειμένου: ο οργανισμός που διαχειρίζεται τον ιστότοπο το συμπληρώνει με την επωνυμία και τα στοιχεία επικοινωνίας του._
        `,
      },
    },
    {
      title: {
        it: 'Dichiarazione di accessibilità',
        en: 'Accessibility statement',
        pt: 'Declaração de acessibilidade',
        el: 'Δήλωση προσβασιμότητας',
      },
      body: {
        it: markdown`
          Vogliamo che chiunque possa usare questo sito, anche con la sola tastiera o con un lettore di schermo. L’obiettivo è il livello AA delle Linee guida per l’accessibilità dei contenuti web (WCAG) 2.2: immagini con un testo alternativo, video con una trascrizione, titoli in ordine e colori leggibili.

          Se qualcosa non funziona come dovrebbe, segnalatelo a chi gestisce il sito indicando la pagina e la difficoltà incontrata.
        `,
        en: markdown`
          We want everyone to be able to use this site, with a keyboard alone or with a screen reader as well. Our aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2: pictures with a text alternative, videos with a transcript, headings in order and colours that can be read.

          If something does not work as it should, tell the people who run the site, naming the page and the difficulty you met.
        `,
        pt: markdown`
          Queremos que qualquer pessoa possa utilizar este sítio, também apenas com o teclado ou com um leitor de ecrã. O objetivo é o nível AA das Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2: imagens com texto alternativo, vídeos com transcrição, títulos ordenados e cores legíveis.

          Se algo não funcionar como deve, informe quem gere o sítio, indicando a página e a dificuldade encontrada.
        `,
        el: markdown`
          Θέλουμε όλοι να μπορούν να χρησιμοποιούν αυτόν τον ιστότοπο, ακόμη και μόνο με το πληκτρολόγιο ή με πρόγραμμα ανάγνωσης οθόνης. Στόχος μας είναι το επίπεδο ΑΑ των Οδηγιών για την προσβασιμότητα του περιεχομένου του ιστού (WCAG) 2.2: εικόνες με εναλλακτικό κείμενο, βίντεο με απομαγνητοφώνηση, επικεφαλίδες σε σωστή σειρά και ευανάγνωστα χρώματα.

          Αν κάτι δεν λειτουργεί όπως πρέπει, ενημερώστε τους διαχειριστές του ιστότοπου, αναφέροντας τη σελίδα και τη δυσκολία που συναντήσατε.
        `,
      },
    },
  ],
}
