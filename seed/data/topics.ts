import type { SeedTopic } from './otherTypes.ts'

/**
 * The subjects that documents are filed under.
 * Each EuroVoc number was checked against the thesaurus' labels; three subjects have no concept of their own there.
 */
export const topics: SeedTopic[] = [
  {
    key: 'rural-development',
    slug: 'rural-development',
    label: {
      it: 'Sviluppo rurale',
      en: 'Rural development',
      pt: 'Desenvolvimento rural',
      el: 'Αγροτική ανάπτυξη',
    },
    description: {
      it: 'Politiche e iniziative che migliorano l’economia, i servizi e la qualità della vita nelle zone rurali.',
      en: 'Policies and initiatives that improve the economy, services and quality of life of rural areas.',
      pt: 'Políticas e iniciativas que melhoram a economia, os serviços e a qualidade de vida nas zonas rurais.',
      el: 'Πολιτικές και πρωτοβουλίες που βελτιώνουν την οικονομία, τις υπηρεσίες και την ποιότητα ζωής στις αγροτικές περιοχές.',
    },
    sameAs: 'http://eurovoc.europa.eu/1542',
  },
  {
    key: 'sustainability',
    slug: 'sustainability',
    label: {
      it: 'Sostenibilità',
      en: 'Sustainability',
      pt: 'Sustentabilidade',
      el: 'Βιωσιμότητα',
    },
    description: {
      it: 'Scelte ambientali, sociali ed economiche che reggono nel tempo, dall’energia dell’edificio al bilancio dello spazio.',
      en: 'Environmental, social and economic choices that last, from a building’s energy to a space’s accounts.',
      pt: 'Escolhas ambientais, sociais e económicas que perduram, da energia do edifício às contas do espaço.',
      el: 'Περιβαλλοντικές, κοινωνικές και οικονομικές επιλογές που αντέχουν στον χρόνο, από την ενέργεια του κτιρίου έως τα οικονομικά του χώρου.',
    },
    sameAs: 'http://eurovoc.europa.eu/5585',
  },
  {
    key: 'remote-work',
    slug: 'remote-work',
    label: {
      it: 'Lavoro a distanza',
      en: 'Remote work',
      pt: 'Trabalho à distância',
      el: 'Τηλεργασία',
    },
    description: {
      it: 'Lavorare lontano dalla sede del datore di lavoro o dei clienti, da casa o da uno spazio condiviso.',
      en: 'Working away from the employer’s or the clients’ premises, at home or in a shared space.',
      pt: 'Trabalhar longe das instalações do empregador ou dos clientes, em casa ou num espaço partilhado.',
      el: 'Εργασία μακριά από τις εγκαταστάσεις του εργοδότη ή των πελατών, από το σπίτι ή από έναν κοινόχρηστο χώρο.',
    },
    sameAs: 'http://eurovoc.europa.eu/3552',
  },
  {
    key: 'social-innovation',
    slug: 'social-innovation',
    label: {
      it: 'Innovazione sociale',
      en: 'Social innovation',
      pt: 'Inovação social',
      el: 'Κοινωνική καινοτομία',
    },
    description: {
      it: 'Nuove risposte a bisogni sociali, nate dalla collaborazione fra cittadini, enti e imprese.',
      en: 'New answers to social needs that grow out of cooperation between citizens, public bodies and businesses.',
      pt: 'Novas respostas a necessidades sociais, nascidas da colaboração entre cidadãos, entidades públicas e empresas.',
      el: 'Νέες απαντήσεις σε κοινωνικές ανάγκες, που γεννιούνται από τη συνεργασία πολιτών, φορέων και επιχειρήσεων.',
    },
  },
  {
    key: 'community-development',
    slug: 'community-development',
    label: {
      it: 'Sviluppo di comunità',
      en: 'Community development',
      pt: 'Desenvolvimento comunitário',
      el: 'Ανάπτυξη της κοινότητας',
    },
    description: {
      it: 'Il lavoro con cui una comunità riconosce le proprie risorse e decide insieme come usarle.',
      en: 'The work by which a community recognises its own resources and decides together how to use them.',
      pt: 'O trabalho pelo qual uma comunidade reconhece os seus recursos e decide em conjunto como os usar.',
      el: 'Η διαδικασία με την οποία μια κοινότητα αναγνωρίζει τους πόρους της και αποφασίζει από κοινού πώς θα τους αξιοποιήσει.',
    },
    broader: 'social-innovation',
  },
  {
    key: 'local-government',
    slug: 'local-government',
    label: {
      it: 'Enti locali',
      en: 'Local government',
      pt: 'Administração local',
      el: 'Τοπική αυτοδιοίκηση',
    },
    description: {
      it: 'Comuni e unioni di comuni che promuovono, ospitano o finanziano spazi di lavoro condivisi.',
      en: 'Municipalities and their unions that promote, host or fund shared workspaces.',
      pt: 'Municípios, freguesias e as suas associações que promovem, acolhem ou financiam espaços de trabalho partilhados.',
      el: 'Δήμοι και ενώσεις δήμων που προωθούν, φιλοξενούν ή χρηματοδοτούν κοινόχρηστους χώρους εργασίας.',
    },
    sameAs: 'http://eurovoc.europa.eu/68',
  },
  {
    key: 'cooperatives',
    slug: 'cooperatives',
    label: { it: 'Cooperative', en: 'Cooperatives', pt: 'Cooperativas', el: 'Συνεταιρισμοί' },
    description: {
      it: 'Imprese di proprietà dei soci, che decidono con un voto a testa e reinvestono i risultati.',
      en: 'Businesses owned by their members, who decide with one vote each and reinvest the results.',
      pt: 'Empresas que pertencem aos seus membros, que decidem com um voto cada um e reinvestem os resultados.',
      el: 'Επιχειρήσεις που ανήκουν στα μέλη τους, τα οποία αποφασίζουν με μία ψήφο το καθένα και επανεπενδύουν τα αποτελέσματα.',
    },
    sameAs: 'http://eurovoc.europa.eu/227',
  },
  {
    key: 'digital-skills',
    slug: 'digital-skills',
    label: {
      it: 'Competenze digitali',
      en: 'Digital skills',
      pt: 'Competências digitais',
      el: 'Ψηφιακές δεξιότητες',
    },
    description: {
      it: 'Saper usare strumenti e servizi digitali con sicurezza e spirito critico, nel lavoro e nella vita quotidiana.',
      en: 'Using digital tools and services with confidence and a critical eye, at work and in daily life.',
      pt: 'Saber usar ferramentas e serviços digitais com segurança e espírito crítico, no trabalho e no dia a dia.',
      el: 'Χρήση ψηφιακών εργαλείων και υπηρεσιών με αυτοπεποίθηση και κριτική σκέψη, στην εργασία και στην καθημερινή ζωή.',
    },
    broader: 'vocational-training',
    sameAs: 'http://eurovoc.europa.eu/437655',
  },
  {
    key: 'entrepreneurship',
    slug: 'entrepreneurship',
    label: {
      it: 'Imprenditorialità',
      en: 'Entrepreneurship',
      pt: 'Empreendedorismo',
      el: 'Επιχειρηματικότητα',
    },
    description: {
      it: 'Avviare e far crescere attività, anche molto piccole, in luoghi dove il mercato è sottile.',
      en: 'Starting and growing businesses, however small, in places where the market is thin.',
      pt: 'Criar e fazer crescer negócios, mesmo muito pequenos, em lugares onde o mercado é reduzido.',
      el: 'Δημιουργία και ανάπτυξη επιχειρήσεων, έστω και πολύ μικρών, σε τόπους με περιορισμένη αγορά.',
    },
    sameAs: 'http://eurovoc.europa.eu/6749',
  },
  {
    key: 'depopulation',
    slug: 'depopulation',
    label: {
      it: 'Spopolamento',
      en: 'Depopulation',
      pt: 'Despovoamento',
      el: 'Πληθυσμιακή συρρίκνωση',
    },
    description: {
      it: 'Il calo e l’invecchiamento degli abitanti di borghi e aree interne, e i modi per invertire la rotta.',
      en: 'The loss and ageing of the people of villages and remote areas, and ways to turn the tide.',
      pt: 'A perda e o envelhecimento da população das aldeias e do interior, e as formas de inverter o rumo.',
      el: 'Η μείωση και η γήρανση του πληθυσμού των χωριών και της ενδοχώρας, και οι τρόποι να αντιστραφεί η πορεία.',
    },
    broader: 'rural-development',
    sameAs: 'http://eurovoc.europa.eu/405',
  },
  {
    key: 'public-buildings',
    slug: 'public-buildings',
    label: {
      it: 'Edifici pubblici',
      en: 'Public buildings',
      pt: 'Edifícios públicos',
      el: 'Δημόσια κτίρια',
    },
    description: {
      it: 'Scuole, biblioteche, municipi e stazioni che trovano un nuovo uso come luoghi di lavoro e d’incontro.',
      en: 'Schools, libraries, town halls and stations that find a new use as places to work and meet.',
      pt: 'Escolas, bibliotecas, juntas e estações que ganham um novo uso como lugares de trabalho e de encontro.',
      el: 'Σχολεία, βιβλιοθήκες, δημαρχεία και σταθμοί που αποκτούν νέα χρήση ως τόποι εργασίας και συνάντησης.',
    },
    broader: 'local-government',
    sameAs: 'http://eurovoc.europa.eu/4834',
  },
  {
    key: 'smart-villages',
    slug: 'smart-villages',
    label: {
      it: 'Borghi intelligenti',
      en: 'Smart villages',
      pt: 'Aldeias inteligentes',
      el: 'Έξυπνα χωριά',
    },
    description: {
      it: 'Paesi che usano le proprie forze e le tecnologie digitali per migliorare servizi e opportunità.',
      en: 'Villages that use their own strengths and digital technology to improve services and opportunities.',
      pt: 'Aldeias que usam as suas próprias forças e as tecnologias digitais para melhorar serviços e oportunidades.',
      el: 'Χωριά που αξιοποιούν τις δικές τους δυνάμεις και την ψηφιακή τεχνολογία για καλύτερες υπηρεσίες και ευκαιρίες.',
    },
    broader: 'rural-development',
  },
  {
    key: 'broadband',
    slug: 'broadband',
    label: { it: 'Banda larga', en: 'Broadband', pt: 'Banda larga', el: 'Ευρυζωνικότητα' },
    description: {
      it: 'Connessioni veloci e stabili, senza le quali il lavoro a distanza resta sulla carta.',
      en: 'Fast, steady connections, without which remote work stays on paper.',
      pt: 'Ligações rápidas e estáveis, sem as quais o trabalho à distância não passa do papel.',
      el: 'Γρήγορες και σταθερές συνδέσεις, χωρίς τις οποίες η τηλεργασία μένει στα χαρτιά.',
    },
    broader: 'smart-villages',
    sameAs: 'http://eurovoc.europa.eu/3017',
  },
  {
    key: 'rural-tourism',
    slug: 'rural-tourism',
    label: {
      it: 'Turismo rurale',
      en: 'Rural tourism',
      pt: 'Turismo rural',
      el: 'Αγροτικός τουρισμός',
    },
    description: {
      it: 'Soggiorni in campagna e nei borghi, compresi quelli di chi lavora mentre viaggia.',
      en: 'Stays in the countryside and in villages, including those of people who work while they travel.',
      pt: 'Estadias no campo e nas aldeias, incluindo as de quem trabalha enquanto viaja.',
      el: 'Διαμονή στην ύπαιθρο και στα χωριά, και για όσους εργάζονται ενώ ταξιδεύουν.',
    },
    broader: 'rural-development',
    sameAs: 'http://eurovoc.europa.eu/3341',
  },
  {
    key: 'vocational-training',
    slug: 'vocational-training',
    label: {
      it: 'Formazione professionale',
      en: 'Vocational training',
      pt: 'Formação profissional',
      el: 'Επαγγελματική κατάρτιση',
    },
    description: {
      it: 'Percorsi che danno conoscenze, abilità e autonomia da usare subito nel lavoro.',
      en: 'Courses that give knowledge, skills and autonomy to be used at work straight away.',
      pt: 'Percursos que dão conhecimentos, aptidões e autonomia para usar de imediato no trabalho.',
      el: 'Προγράμματα που προσφέρουν γνώσεις, δεξιότητες και αυτονομία άμεσα αξιοποιήσιμες στην εργασία.',
    },
    sameAs: 'http://eurovoc.europa.eu/1074',
  },
]
