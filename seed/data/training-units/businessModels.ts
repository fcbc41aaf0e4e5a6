import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const businessModels: SeedTrainingUnit = {
  key: 'business-models',
  partner: 'trevessu',
  sourceLanguage: 'pt',
  topics: ['entrepreneurship', 'cooperatives', 'local-government'],
  publish: ['it', 'en', 'pt'],
  cover: 'business-models',
  code: 'CLB-04',
  position: 4,
  eqfLevel: 5,
  duration: 150,
  targetGroups: ['community-leaders', 'coworking-managers', 'entrepreneurs', 'municipal-staff'],
  prerequisites: ['why-rural-coworking'],
  relatedCaseStudies: ['coworkland', 'la-quincaillerie', 'coworking-bansko', 'cooperativa-cowork'],
  title: {
    it: 'Modelli di gestione e conti che tornano',
    en: 'Business models and accounts that add up',
    pt: 'Modelos de negócio e contas certas',
  },
  summary: {
    it: 'Comune, associazione, cooperativa o impresa privata: chi può gestire uno spazio, da dove vengono le entrate e come si calcola il punto di pareggio di un coworking piccolo.',
    en: 'Municipality, association, cooperative or private company: who can run a space, where its income comes from and how to work out the break-even point of a small coworking space.',
    pt: 'Município, associação, cooperativa ou empresa privada: quem pode gerir um espaço, de onde vêm as receitas e como se calcula o ponto de equilíbrio de um coworking pequeno.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere i modelli di gestione più diffusi, con i punti di forza e i rischi di ciascuno.',
        en: 'Know the commonest ways of running a space, with the strengths and risks of each.',
        pt: 'Conhecer os modelos de gestão mais comuns, com os pontos fortes e os riscos de cada um.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Calcolare il punto di pareggio di uno spazio a partire da costi fissi, costi variabili e prezzi.',
        en: 'Calculate a space’s break-even point from its fixed costs, variable costs and prices.',
        pt: 'Calcular o ponto de equilíbrio de um espaço a partir dos custos fixos, dos custos variáveis e dos preços.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Scegliere e difendere davanti ad altri un modello adatto alle forze presenti sul territorio.',
        en: 'Choose a model that fits the strengths of the place and defend it before others.',
        pt: 'Escolher e defender perante outros um modelo adequado às forças existentes no território.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Chi tiene le chiavi?

          Non esiste un modello migliore degli altri: esiste quello che qualcuno, nel vostro territorio, è in grado di portare avanti.

          - **Comune o unione di comuni.** Ha gli edifici e può accettare tempi lunghi; rischia orari da ufficio. A Guéret lo spazio La Quincaillerie è dell’amministrazione intercomunale.
          - **Associazione.** Vicina alle persone, ricca di volontari; fragile quando i fondatori si stancano.
          - **Cooperativa.** Chi usa lo spazio ne è anche proprietario; decidere insieme richiede tempo. In Germania CoWorkLand riunisce così gestori di spazi diversi.
          - **Impresa privata.** Veloce e attenta al cliente; se i conti non tornano, chiude. A Bansko un coworking privato lavora dal 2016.

          Le formule miste sono frequenti: il comune presta l’edificio, un’associazione lo gestisce con una convenzione che dice chi paga che cosa, e per quanto tempo.
        `,
        en: markdown`
          ### Who holds the keys?

          No model is better than all others: there is the one that somebody in your area is able to keep going.

          - **Municipality or group of municipalities.** Owns the buildings and can take the long view; may keep office hours. In Guéret, La Quincaillerie belongs to the intermunicipal authority.
          - **Association.** Close to people and rich in volunteers; fragile when the founders grow tired.
          - **Cooperative.** Those who use the space own it too; deciding together takes time. In Germany CoWorkLand brings together the operators of different spaces in this way.
          - **Private company.** Fast and attentive to its customers; if the accounts do not add up, it closes. In Bansko a private coworking space has been at work since 2016.

          Mixed forms are common: the municipality lends the building and an association runs it, under an agreement that says who pays for what, and for how long.
        `,
        pt: markdown`
          ### Quem fica com as chaves?

          Não há um modelo melhor do que os outros: há aquele que alguém, no vosso território, é capaz de levar por diante.

          - **Município ou comunidade intermunicipal.** Tem os edifícios e pode esperar; arrisca-se a praticar horários de repartição. Em Guéret, La Quincaillerie pertence à administração intermunicipal.
          - **Associação.** Próxima das pessoas, rica em voluntários; frágil quando os fundadores se cansam.
          - **Cooperativa.** Quem usa o espaço é também seu dono; decidir em conjunto leva tempo. Na Alemanha, a CoWorkLand reúne deste modo gestores de espaços diferentes.
          - **Empresa privada.** Rápida e atenta ao cliente; se as contas não baterem certo, fecha. Em Bansko, um coworking privado funciona desde 2016.

          As formas mistas são frequentes: o município cede o edifício e uma associação gere-o, com um protocolo que diz quem paga o quê, e durante quanto tempo.
        `,
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Il conto essenziale

          Il **punto di pareggio** è il numero di abbonamenti che copre le spese. Un esempio con cifre inventate:

          - costi fissi al mese (energia, connessione, pulizie, assicurazione, qualche ora di gestione): 900 euro;
          - prezzo di un abbonamento mensile: 80 euro;
          - costi che ogni utente aggiunge (caffè, carta, consumi): 5 euro.

          Ogni abbonamento lascia 75 euro. 900 diviso 75 fa **12 abbonamenti**. Se i posti sono otto e gli utenti vengono due o tre giorni a settimana, dodici abbonamenti sono possibili; se tutti vogliono il posto fisso, no.

          ### Più di una fonte

          Uno spazio piccolo raramente vive di sole scrivanie. Affitto della sala, corsi, sede legale per microimprese, servizi per il comune, soggiorni di chi lavora in viaggio: ogni entrata va pesata con il lavoro che richiede. E un contributo pubblico per un servizio pubblico non è un fallimento, purché sia **dichiarato** e non serva a coprire perdite che nessuno guarda.
        `,
        en: markdown`
          ### The basic sum

          The **break-even point** is the number of memberships that covers the costs. An example with made-up figures:

          - fixed costs a month (energy, connection, cleaning, insurance, some hours of management): 900 euros;
          - price of a monthly membership: 80 euros;
          - costs that each user adds (coffee, paper, consumables): 5 euros.

          Each membership leaves 75 euros. 900 divided by 75 makes **12 memberships**. With eight desks and users who come two or three days a week, twelve memberships are possible; if everybody wants a fixed desk, they are not.

          ### More than one source

          A small space seldom lives on desks alone. Room hire, courses, a registered office for very small firms, services for the municipality, stays of people who work while travelling: weigh each income against the work it takes. And a public contribution to a public service is no failure, provided it is **declared** and does not cover losses that nobody looks at.
        `,
        pt: markdown`
          ### A conta essencial

          O **ponto de equilíbrio** é o número de mensalidades que cobre as despesas. Um exemplo com valores inventados:

          - custos fixos por mês (energia, internet, limpeza, seguro, algumas horas de gestão): 900 euros;
          - preço de uma mensalidade: 80 euros;
          - custos que cada utilizador acrescenta (café, papel, consumíveis): 5 euros.

          Cada mensalidade deixa 75 euros. 900 a dividir por 75 dá **12 mensalidades**. Com oito lugares e utilizadores que vêm dois ou três dias por semana, doze mensalidades são possíveis; se todos quiserem lugar fixo, não.

          ### Mais do que uma fonte

          Um espaço pequeno raramente vive só de secretárias. Aluguer da sala, cursos, sede para microempresas, serviços para o município, estadias de quem trabalha em viagem: cada receita deve ser pesada com o trabalho que exige. E um apoio público a um serviço público não é um fracasso, desde que seja **assumido** e não sirva para tapar prejuízos que ninguém quer ver.
        `,
      },
    },
    {
      blockType: 'activity',
      title: {
        it: 'Il vostro punto di pareggio',
        en: 'Your break-even point',
        pt: 'O vosso ponto de equilíbrio',
      },
      duration: 60,
      instructions: {
        it: markdown`
          Rifate il conto con i vostri numeri.

          1. Chiedete tre preventivi veri (connessione, energia, assicurazione).
          2. Calcolate il pareggio con il prezzo che avete in mente.
          3. Ripetete con il 30 % di utenti in meno e con le bollette del 20 % più alte.

          Quale voce vi preoccupa di più? Che cosa fareste il primo mese in cui i conti non tornano? Scrivetelo adesso, a mente fredda.
        `,
        en: markdown`
          Do the sum again with your own numbers.

          1. Ask for three real quotations (connection, energy, insurance).
          2. Work out the break-even point at the price you have in mind.
          3. Repeat it with 30% fewer users and with bills 20% higher.

          Which item worries you most? What would you do in the first month in which the accounts do not add up? Write it down now, with a cool head.
        `,
        pt: markdown`
          Refaçam a conta com os vossos números.

          1. Peçam três orçamentos reais (internet, energia, seguro).
          2. Calculem o equilíbrio com o preço que têm em mente.
          3. Repitam com menos 30 % de utilizadores e com faturas 20 % mais altas.

          Que rubrica vos preocupa mais? O que fariam no primeiro mês em que as contas não batessem certo? Escrevam-no agora, a frio.
        `,
      },
    },
    {
      blockType: 'quiz',
      title: {
        it: 'Fate tornare i conti',
        en: 'Make the accounts add up',
        pt: 'Acerte as contas',
      },
      questions: [
        {
          kind: 'single',
          question: {
            it: 'Costi fissi 600 euro al mese, abbonamento 55 euro, costi per utente 5 euro. Quanti abbonamenti servono per il pareggio?',
            en: 'Fixed costs of 600 euros a month, membership 55 euros, costs per user 5 euros. How many memberships are needed to break even?',
            pt: 'Custos fixos de 600 euros por mês, mensalidade de 55 euros, custos por utilizador de 5 euros. Quantas mensalidades são precisas para o equilíbrio?',
          },
          answers: [
            {
              correct: false,
              text: { it: '10', en: '10', pt: '10' },
              feedback: {
                it: 'Dieci abbonamenti lasciano 500 euro: ne mancano 100.',
                en: 'Ten memberships leave 500 euros: 100 are missing.',
                pt: 'Dez mensalidades deixam 500 euros: faltam 100.',
              },
            },
            {
              correct: false,
              text: { it: '11', en: '11', pt: '11' },
              feedback: {
                it: 'Avete diviso per 55: ogni utente costa però 5 euro.',
                en: 'You divided by 55, but each user costs 5 euros.',
                pt: 'Dividiu por 55, mas cada utilizador custa 5 euros.',
              },
            },
            {
              correct: true,
              text: { it: '12', en: '12', pt: '12' },
              feedback: {
                it: 'Esatto: 600 diviso 50.',
                en: 'Right: 600 divided by 50.',
                pt: 'Certo: 600 a dividir por 50.',
              },
            },
          ],
        },
        {
          kind: 'multiple',
          question: {
            it: 'Quali affermazioni sono vere per un modello misto fra comune e associazione?',
            en: 'Which statements hold for a model shared by a municipality and an association?',
            pt: 'Que afirmações são verdadeiras num modelo misto entre município e associação?',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'Una convenzione scritta dice chi paga che cosa',
                en: 'A written agreement says who pays for what',
                pt: 'Um protocolo escrito diz quem paga o quê',
              },
              feedback: {
                it: 'Sì: evita malintesi quando cambiano le persone.',
                en: 'Yes: it prevents misunderstandings when people change.',
                pt: 'Sim: evita mal-entendidos quando mudam as pessoas.',
              },
            },
            {
              correct: true,
              text: {
                it: 'La durata dell’accordo va fissata fin dall’inizio',
                en: 'The length of the agreement is settled from the start',
                pt: 'A duração do acordo deve ficar definida desde o início',
              },
              feedback: {
                it: 'Sì: chi gestisce investe solo se sa quanto tempo ha.',
                en: 'Yes: those who run it invest only if they know how long they have.',
                pt: 'Sim: quem gere só investe se souber quanto tempo tem.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Il comune non deve più occuparsi dello spazio',
                en: 'The municipality need not concern itself with the space any more',
                pt: 'O município já não tem de se ocupar do espaço',
              },
              feedback: {
                it: 'L’edificio e l’interesse pubblico restano suoi.',
                en: 'The building and the public interest remain its own.',
                pt: 'O edifício e o interesse público continuam a ser seus.',
              },
            },
          ],
        },
      ],
    },
  ],
}
