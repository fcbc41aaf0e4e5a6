import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const whyRuralCoworking: SeedTrainingUnit = {
  key: 'why-rural-coworking',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['remote-work', 'rural-development', 'depopulation'],
  publish: ['it', 'en', 'pt', 'el'],
  cover: 'why-rural-coworking',
  code: 'CLB-01',
  position: 1,
  eqfLevel: 4,
  duration: 90,
  targetGroups: ['community-leaders', 'municipal-staff', 'young-people', 'trainers'],
  prerequisites: [],
  relatedCaseStudies: ['south-working-castelbuono', 'madonie-network', 'sende'],
  title: {
    it: 'Perché un coworking in un piccolo centro',
    en: 'Why a coworking space in a small town',
    pt: 'Porquê um coworking numa localidade pequena',
    el: 'Γιατί ένας συνεργατικός χώρος σε μια μικρή πόλη',
  },
  summary: {
    it: 'Che cosa distingue un coworking rurale da uno di città, a chi serve davvero e che cosa può (e non può) cambiare in un paese che perde abitanti.',
    en: 'What sets a rural coworking space apart from one in a city, whom it really serves, and what it can (and cannot) change in a place that is losing people.',
    pt: 'O que distingue um coworking rural de um urbano, a quem serve realmente e o que pode (e não pode) mudar numa terra que perde habitantes.',
    el: 'Τι ξεχωρίζει έναν αγροτικό συνεργατικό χώρο από έναν αστικό, ποιους εξυπηρετεί πραγματικά και τι μπορεί (και τι δεν μπορεί) να αλλάξει σε έναν τόπο που χάνει κατοίκους.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere le ragioni demografiche, economiche e sociali che portano ad aprire un coworking in un territorio rurale.',
        en: 'Know the demographic, economic and social reasons for opening a coworking space in a rural area.',
        pt: 'Conhecer as razões demográficas, económicas e sociais que levam a abrir um coworking num território rural.',
        el: 'Γνώση των δημογραφικών, οικονομικών και κοινωνικών λόγων για τους οποίους ανοίγει ένας συνεργατικός χώρος σε αγροτική περιοχή.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Distinguere i gruppi di possibili utenti di uno spazio e descrivere ciò di cui ciascuno ha bisogno.',
        en: 'Tell apart the groups of people who may use a space and describe what each of them needs.',
        pt: 'Distinguir os grupos de potenciais utilizadores de um espaço e descrever as necessidades de cada um.',
        el: 'Διάκριση των ομάδων πιθανών χρηστών ενός χώρου και περιγραφή των αναγκών καθεμιάς.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Formulare in autonomia, per il proprio territorio, un’ipotesi di bisogno da verificare con le persone interessate.',
        en: 'Set out on one’s own, for one’s own area, an assumption about local need that can be tested with the people concerned.',
        pt: 'Formular de forma autónoma, para o próprio território, uma hipótese de necessidade a verificar com as pessoas interessadas.',
        el: 'Αυτόνομη διατύπωση, για τον δικό μας τόπο, μιας υπόθεσης για τις ανάγκες που θα ελεγχθεί με τους ενδιαφερομένους.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Da dove si parte

          Nel 2021 la Commissione europea ha descritto le zone rurali che vorrebbe vedere nel 2040: più forti, connesse, resilienti e prospere ([COM(2021) 345](https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=COM:2021:345:FIN)). Chi vive in un piccolo centro conosce la distanza fra quella visione e la vita di ogni giorno. I giovani partono per studiare e spesso non tornano; i servizi seguono le persone che se ne vanno; gli edifici pubblici restano, chiusi.

          Dopo la pandemia di COVID-19 una parte del lavoro ha smesso di essere legata a un indirizzo. Per un paese è una possibilità concreta, ma non automatica. Chi lavora a distanza ha bisogno di una connessione affidabile, di un posto tranquillo e, più di quanto si pensi, **di altre persone**.

          Un coworking risponde a tutte e tre le esigenze insieme. Non è un ufficio in affitto con le scrivanie in fila: è un luogo condiviso, con regole comuni e qualcuno che se ne prende cura.
        `,
        en: markdown`
          ### Where we start from

          In 2021 the European Commission described the rural areas it would like to see in 2040: stronger, connected, resilient and prosperous ([COM(2021) 345](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2021:345:FIN)). Anyone who lives in a small town knows how far that vision is from daily life. Young people leave to study and often do not come back; services follow the people who go; the public buildings stay, shut.

          Since the COVID-19 pandemic, part of our work is no longer tied to an address. For a village this is a real opening, but nothing about it is automatic. People who work remotely need a connection they can trust, a quiet place and, more than one might think, **other people**.

          A coworking space meets all three needs at once. It is not a rented office with desks in a row: it is a shared place, with common rules and somebody who looks after it.
        `,
        pt: markdown`
          ### De onde partimos

          Em 2021, a Comissão Europeia descreveu as zonas rurais que gostaria de ver em 2040: mais fortes, conectadas, resilientes e prósperas ([COM(2021) 345](https://eur-lex.europa.eu/legal-content/PT/TXT/?uri=COM:2021:345:FIN)). Quem vive numa localidade pequena conhece a distância entre essa visão e o dia a dia. Os jovens saem para estudar e muitas vezes não voltam; os serviços vão atrás de quem parte; os edifícios públicos ficam, fechados.

          Desde a pandemia de COVID-19, uma parte do trabalho deixou de estar presa a uma morada. Para uma aldeia é uma oportunidade concreta, mas não automática. Quem trabalha à distância precisa de uma ligação fiável, de um sítio sossegado e, mais do que se pensa, **de outras pessoas**.

          Um coworking responde às três necessidades ao mesmo tempo. Não é um escritório alugado com secretárias em fila: é um lugar partilhado, com regras comuns e alguém que cuida dele.
        `,
        el: markdown`
          ### Από πού ξεκινάμε

          Το 2021 η Ευρωπαϊκή Επιτροπή περιέγραψε τις αγροτικές περιοχές που θα ήθελε να δει το 2040: ισχυρότερες, συνδεδεμένες, ανθεκτικές και ευημερούσες ([COM(2021) 345](https://eur-lex.europa.eu/legal-content/EL/TXT/?uri=COM:2021:345:FIN)). Όποιος ζει σε μια μικρή πόλη ξέρει πόσο απέχει αυτό το όραμα από την καθημερινότητα. Οι νέοι φεύγουν για σπουδές και συχνά δεν επιστρέφουν· οι υπηρεσίες ακολουθούν όσους φεύγουν· τα δημόσια κτίρια μένουν, κλειστά.

          Μετά την πανδημία COVID-19 ένα μέρος της εργασίας δεν είναι πια δεμένο με μια διεύθυνση. Για ένα χωριό αυτό είναι μια πραγματική ευκαιρία, όχι όμως αυτόματη. Όποιος τηλεργάζεται χρειάζεται μια σύνδεση που μπορεί να εμπιστευτεί, έναν ήσυχο χώρο και, περισσότερο απ’ όσο νομίζουμε, **άλλους ανθρώπους**.

          Ένας συνεργατικός χώρος καλύπτει και τις τρεις ανάγκες μαζί. Δεν είναι ένα νοικιασμένο γραφείο με θέσεις στη σειρά: είναι ένας κοινός τόπος, με κοινούς κανόνες και κάποιον που τον φροντίζει.
        `,
      },
    },
    {
      blockType: 'picture',
      image: 'why-rural-coworking',
      caption: {
        it: 'In un piccolo centro lo spazio di lavoro è spesso anche punto d’incontro.',
        en: 'In a small town the workspace is often a meeting place too.',
        pt: 'Numa localidade pequena, o espaço de trabalho é muitas vezes também ponto de encontro.',
        el: 'Σε μια μικρή πόλη ο χώρος εργασίας είναι συχνά και σημείο συνάντησης.',
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### A chi serve

          In città un coworking può scegliere una nicchia. In un paese no: vive della somma di pubblici diversi.

          - **Chi è rimasto**: professionisti, artigiani, piccole imprese che lavorano dal tavolo di cucina.
          - **Chi è tornato** o vorrebbe farlo, portando con sé un impiego nato altrove.
          - **Chi è di passaggio**: lavoratori in viaggio, ricercatori, figli in visita che si fermano una settimana in più.
          - **La comunità**: associazioni, scuole, sportelli che hanno bisogno di una sala.

          ### Che cosa aspettarsi

          A Castelbuono, in Sicilia, tre sedi aperte nel 2021 hanno accolto più di 190 persone nel primo anno, con un’età media di 32 anni. A Senderiz, in Galizia, un paese di una ventina di abitanti ha ospitato utenti di 56 Paesi. Sono risultati notevoli, ma uno spazio da solo non ferma lo spopolamento: servono anche casa, trasporti, scuola, cure. Un coworking funziona quando è **una parte** di una strategia, e quando chi lo promuove sa dirlo con onestà.
        `,
        en: markdown`
          ### Whom it serves

          In a city a coworking space can choose a niche. In a village it cannot: it lives on the sum of several publics.

          - **Those who stayed**: professionals, craftspeople and small firms that work from the kitchen table.
          - **Those who came back**, or would like to, bringing along a job that began elsewhere.
          - **Those passing through**: travelling workers, researchers, sons and daughters on a visit who stay a week longer.
          - **The community**: associations, schools and advice services that need a room.

          ### What to expect

          In Castelbuono, Sicily, three sites opened in 2021 welcomed more than 190 people in the first year, at a mean age of 32. In Senderiz, Galicia, a village of some twenty inhabitants has hosted users from 56 countries. These are remarkable results, but a space alone does not stop depopulation: homes, transport, schools and care are needed too. A coworking space works when it is **one part** of a strategy, and when its promoters are honest about that.
        `,
        pt: markdown`
          ### A quem serve

          Na cidade, um coworking pode escolher um nicho. Numa aldeia, não: vive da soma de públicos diferentes.

          - **Quem ficou**: profissionais, artesãos e pequenas empresas que trabalham à mesa da cozinha.
          - **Quem voltou**, ou gostaria de voltar, trazendo um emprego nascido noutro lugar.
          - **Quem está de passagem**: trabalhadores em viagem, investigadores, filhos de visita que ficam mais uma semana.
          - **A comunidade**: associações, escolas e serviços de apoio que precisam de uma sala.

          ### O que esperar

          Em Castelbuono, na Sicília, três espaços abertos em 2021 receberam mais de 190 pessoas no primeiro ano, com uma média de 32 anos de idade. Em Senderiz, na Galiza, uma aldeia com cerca de vinte habitantes acolheu utilizadores de 56 países. São resultados notáveis, mas um espaço, por si só, não trava o despovoamento: fazem falta também casas, transportes, escola e cuidados de saúde. Um coworking funciona quando é **uma parte** de uma estratégia, e quando quem o promove o diz com honestidade.
        `,
        el: markdown`
          ### Ποιους εξυπηρετεί

          Στην πόλη ένας συνεργατικός χώρος μπορεί να διαλέξει ένα εξειδικευμένο κοινό. Στο χωριό όχι: ζει από το άθροισμα διαφορετικών ομάδων.

          - **Όσοι έμειναν**: επαγγελματίες, τεχνίτες, μικρές επιχειρήσεις που δουλεύουν στο τραπέζι της κουζίνας.
          - **Όσοι επέστρεψαν** ή θα το ήθελαν, φέρνοντας μαζί τους μια δουλειά που ξεκίνησε αλλού.
          - **Όσοι είναι περαστικοί**: εργαζόμενοι που ταξιδεύουν, ερευνητές, παιδιά που έρχονται για επίσκεψη και μένουν μια εβδομάδα παραπάνω.
          - **Η κοινότητα**: σύλλογοι, σχολεία και υπηρεσίες υποστήριξης που χρειάζονται μια αίθουσα.

          ### Τι να περιμένουμε

          Στο Καστελμπουόνο της Σικελίας τρεις χώροι που άνοιξαν το 2021 υποδέχθηκαν πάνω από 190 άτομα τον πρώτο χρόνο, με μέση ηλικία τα 32 έτη. Στο Σεντερίθ της Γαλικίας ένα χωριό με περίπου είκοσι κατοίκους φιλοξένησε χρήστες από 56 χώρες. Είναι αξιοσημείωτα αποτελέσματα, όμως ένας χώρος από μόνος του δεν σταματά την ερήμωση: χρειάζονται και κατοικίες, συγκοινωνίες, σχολείο, φροντίδα. Ένας συνεργατικός χώρος αποδίδει όταν είναι **ένα μέρος** μιας στρατηγικής, και όταν όσοι τον προωθούν το λένε με ειλικρίνεια.
        `,
      },
    },
    {
      blockType: 'video',
      url: 'https://audiovisual.ec.europa.eu/en/',
      title: {
        it: 'Immagini dalle zone rurali d’Europa',
        en: 'Pictures from Europe’s rural areas',
        pt: 'Imagens das zonas rurais da Europa',
        el: 'Εικόνες από τις αγροτικές περιοχές της Ευρώπης',
      },
      transcript: {
        it: 'Il collegamento apre il portale audiovisivo della Commissione europea. Cercate «zone rurali», scegliete un filmato breve e guardatelo con due domande in mente: quali persone mancano in queste immagini? Quali edifici potrebbero accoglierle? Se ci sono, attivate i sottotitoli.',
        en: 'The link opens the European Commission’s audiovisual portal. Search for “rural areas”, choose a short film and watch it with two questions in mind: which people are missing from these pictures? Which buildings could welcome them? Turn the subtitles on where there are any.',
        pt: 'A ligação abre o portal audiovisual da Comissão Europeia. Procure «zonas rurais», escolha um filme curto e veja-o com duas perguntas em mente: que pessoas faltam nestas imagens? Que edifícios as poderiam acolher? Se houver legendas, ative-as.',
        el: 'Ο σύνδεσμος ανοίγει την οπτικοακουστική πύλη της Ευρωπαϊκής Επιτροπής. Αναζητήστε «αγροτικές περιοχές», διαλέξτε ένα σύντομο βίντεο και δείτε το με δύο ερωτήματα στο μυαλό: ποιοι άνθρωποι λείπουν από αυτές τις εικόνες; Ποια κτίρια θα μπορούσαν να τους υποδεχθούν; Αν υπάρχουν υπότιτλοι, ενεργοποιήστε τους.',
      },
    },
    {
      blockType: 'activity',
      title: {
        it: 'Il vostro paese in una pagina',
        en: 'Your town on one page',
        pt: 'A sua terra numa página',
        el: 'Ο τόπος σας σε μία σελίδα',
      },
      duration: 30,
      instructions: {
        it: markdown`
          Su un solo foglio scrivete:

          1. tre dati sul vostro comune (abitanti oggi e dieci anni fa, età media, copertura della banda larga), con la fonte;
          2. quattro persone vere, una per ciascun gruppo descritto sopra, con ciò che farebbero in uno spazio condiviso;
          3. una frase che comincia con «Nel nostro paese un coworking servirebbe a…».

          Leggete la frase a due persone che non fanno parte del gruppo. Se devono chiedere spiegazioni, riscrivetela.
        `,
        en: markdown`
          On a single sheet, write down:

          1. three figures about your municipality (inhabitants now and ten years ago, mean age, broadband coverage), with their source;
          2. four real people, one for each of the groups above, and what they would do in a shared space;
          3. a sentence that begins “In our town a coworking space would help to…”.

          Read the sentence to two people outside your group. If they have to ask what it means, write it again.
        `,
        pt: markdown`
          Numa única folha, escreva:

          1. três dados sobre o seu município (habitantes hoje e há dez anos, idade média, cobertura de banda larga), com a fonte;
          2. quatro pessoas reais, uma por cada grupo acima descrito, e o que fariam num espaço partilhado;
          3. uma frase que comece por «Na nossa terra, um coworking serviria para…».

          Leia a frase a duas pessoas de fora do grupo. Se precisarem de explicações, reescreva-a.
        `,
        el: markdown`
          Σε ένα μόνο φύλλο γράψτε:

          1. τρία στοιχεία για τον δήμο σας (κάτοικοι σήμερα και πριν από δέκα χρόνια, μέση ηλικία, ευρυζωνική κάλυψη), με την πηγή τους·
          2. τέσσερα πραγματικά πρόσωπα, ένα για κάθε ομάδα που περιγράφηκε παραπάνω, και τι θα έκαναν σε έναν κοινό χώρο·
          3. μια φράση που αρχίζει με «Στον τόπο μας ένας συνεργατικός χώρος θα χρησίμευε για…».

          Διαβάστε τη φράση σε δύο άτομα εκτός της ομάδας. Αν χρειαστούν εξηγήσεις, ξαναγράψτε την.
        `,
      },
    },
    {
      blockType: 'quiz',
      title: {
        it: 'Verificate che cosa vi resta',
        en: 'Check what you take with you',
        pt: 'Verifique o que aprendeu',
        el: 'Ελέγξτε τι σας έμεινε',
      },
      questions: [
        {
          kind: 'single',
          question: {
            it: 'Che cosa distingue un coworking da un ufficio in affitto?',
            en: 'What sets a coworking space apart from a rented office?',
            pt: 'O que distingue um coworking de um escritório alugado?',
            el: 'Τι ξεχωρίζει έναν συνεργατικό χώρο από ένα νοικιασμένο γραφείο;',
          },
          answers: [
            {
              correct: false,
              text: {
                it: 'Il prezzo più basso della scrivania',
                en: 'The lower price of a desk',
                pt: 'O preço mais baixo da secretária',
                el: 'Η χαμηλότερη τιμή της θέσης εργασίας',
              },
              feedback: {
                it: 'Il prezzo può essere basso o alto: non è questo a fare la differenza.',
                en: 'The price may be low or high: that is not what makes the difference.',
                pt: 'O preço pode ser baixo ou alto: não é isso que faz a diferença.',
                el: 'Η τιμή μπορεί να είναι χαμηλή ή υψηλή: δεν είναι αυτή που κάνει τη διαφορά.',
              },
            },
            {
              correct: true,
              text: {
                it: 'La condivisione, con regole comuni e qualcuno che se ne prende cura',
                en: 'Sharing, with common rules and somebody who looks after it',
                pt: 'A partilha, com regras comuns e alguém que cuida do espaço',
                el: 'Το μοίρασμα, με κοινούς κανόνες και κάποιον που φροντίζει τον χώρο',
              },
              feedback: {
                it: 'Esatto: le persone e la cura del luogo contano più degli arredi.',
                en: 'Right: people and care for the place matter more than the furniture.',
                pt: 'Certo: as pessoas e o cuidado com o lugar contam mais do que o mobiliário.',
                el: 'Σωστά: οι άνθρωποι και η φροντίδα του τόπου μετρούν περισσότερο από τα έπιπλα.',
              },
            },
            {
              correct: false,
              text: {
                it: 'L’arredamento moderno',
                en: 'Modern furniture',
                pt: 'O mobiliário moderno',
                el: 'Η σύγχρονη επίπλωση',
              },
              feedback: {
                it: 'Una bella sala vuota resta una sala vuota.',
                en: 'A handsome empty room is still an empty room.',
                pt: 'Uma sala bonita e vazia continua a ser uma sala vazia.',
                el: 'Μια όμορφη άδεια αίθουσα παραμένει άδεια αίθουσα.',
              },
            },
          ],
        },
        {
          kind: 'multiple',
          question: {
            it: 'Quali pubblici fanno vivere, insieme, uno spazio in un piccolo centro?',
            en: 'Which publics, together, keep a space in a small town alive?',
            pt: 'Que públicos, em conjunto, dão vida a um espaço numa localidade pequena?',
            el: 'Ποιες ομάδες, όλες μαζί, κρατούν ζωντανό έναν χώρο σε μια μικρή πόλη;',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'Professionisti e artigiani del posto',
                en: 'Local professionals and craftspeople',
                pt: 'Profissionais e artesãos locais',
                el: 'Ντόπιοι επαγγελματίες και τεχνίτες',
              },
              feedback: {
                it: 'Sì: sono gli utenti più costanti.',
                en: 'Yes: they are the steadiest users.',
                pt: 'Sim: são os utilizadores mais regulares.',
                el: 'Ναι: είναι οι πιο σταθεροί χρήστες.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Associazioni e scuole che cercano una sala',
                en: 'Associations and schools in search of a room',
                pt: 'Associações e escolas que procuram uma sala',
                el: 'Σύλλογοι και σχολεία που αναζητούν αίθουσα',
              },
              feedback: {
                it: 'Sì: portano vita nelle ore in cui le scrivanie sono vuote.',
                en: 'Yes: they bring life in the hours when the desks are empty.',
                pt: 'Sim: trazem vida nas horas em que as secretárias estão vazias.',
                el: 'Ναι: δίνουν ζωή τις ώρες που οι θέσεις εργασίας είναι άδειες.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Soltanto i nomadi digitali stranieri',
                en: 'Only digital nomads from abroad',
                pt: 'Apenas nómadas digitais estrangeiros',
                el: 'Μόνο ψηφιακοί νομάδες από το εξωτερικό',
              },
              feedback: {
                it: 'Sono benvenuti, ma da soli non bastano in nessuna stagione.',
                en: 'They are welcome, but in no season are they enough on their own.',
                pt: 'São bem-vindos, mas sozinhos não bastam em nenhuma época do ano.',
                el: 'Είναι ευπρόσδεκτοι, αλλά μόνοι τους δεν αρκούν σε καμία εποχή.',
              },
            },
          ],
        },
      ],
    },
  ],
}
