import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const listeningToTheCommunity: SeedTrainingUnit = {
  key: 'listening-to-the-community',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['community-development', 'social-innovation'],
  publish: ['it', 'en', 'pt'],
  cover: 'listening-to-the-community',
  code: 'CLB-02',
  position: 2,
  eqfLevel: 4,
  duration: 120,
  targetGroups: ['community-leaders', 'municipal-staff', 'coworking-managers'],
  prerequisites: ['why-rural-coworking'],
  relatedCaseStudies: ['casa-netural', 'coworkland', 'cooperativa-cowork'],
  title: {
    it: 'Ascoltare la comunità prima di aprire',
    en: 'Listening to the community before you open',
    pt: 'Ouvir a comunidade antes de abrir',
  },
  summary: {
    it: 'Tre modi semplici di capire chi userebbe lo spazio e perché: conversazioni, una prova temporanea e un questionario breve. E come riconoscere le risposte di cortesia.',
    en: 'Three simple ways to learn who would use the space and why: conversations, a temporary trial and a short questionnaire. And how to spot a polite answer.',
    pt: 'Três formas simples de perceber quem usaria o espaço e porquê: conversas, uma experiência temporária e um questionário curto. E como reconhecer as respostas de cortesia.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere i principali metodi di ascolto di una comunità e i limiti di ciascuno.',
        en: 'Know the main ways of listening to a community and the limits of each.',
        pt: 'Conhecer os principais métodos de auscultação de uma comunidade e os limites de cada um.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Condurre una conversazione di ascolto con domande aperte, senza suggerire la risposta.',
        en: 'Hold a listening conversation with open questions, without suggesting the answer.',
        pt: 'Conduzir uma conversa de auscultação com perguntas abertas, sem sugerir a resposta.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Progettare una prova temporanea con un costo limitato e una domanda chiara.',
        en: 'Design a temporary trial with a limited cost and one clear question.',
        pt: 'Conceber uma experiência temporária com um custo limitado e uma pergunta clara.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Restituire alla comunità ciò che si è ascoltato, anche quando contraddice le attese di chi promuove lo spazio.',
        en: 'Report back to the community what was heard, even when it goes against the promoters’ hopes.',
        pt: 'Devolver à comunidade o que se ouviu, mesmo quando contraria as expectativas de quem promove o espaço.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### La domanda sbagliata

          «Vi piacerebbe un coworking in paese?» Quasi tutti diranno di sì. È una risposta gentile, non un’informazione. Chi la prende alla lettera rischia di aprire una sala per persone che non verranno.

          Domande migliori riguardano ciò che le persone **fanno già**:

          - Dove ha lavorato la settimana scorsa? Che cosa non andava?
          - L’ultima volta che le è servita una sala, come ha fatto?
          - Quanto ha speso nell’ultimo mese per lavorare fuori casa?

          Il passato recente è più sincero del futuro ipotetico. Dieci conversazioni di mezz’ora, ben scelte, insegnano più di cento crocette.
        `,
        en: markdown`
          ### The wrong question

          “Would you like a coworking space in town?” Nearly everybody will say yes. It is a kind answer, not a piece of information. Those who take it at its word risk opening a room for people who will not come.

          Better questions are about what people **already do**:

          - Where did you work last week? What was wrong with it?
          - The last time you needed a meeting room, what did you do?
          - What did you spend last month on working away from home?

          The recent past is more truthful than an imagined future. Ten well-chosen conversations of half an hour teach more than a hundred ticked boxes.
        `,
        pt: markdown`
          ### A pergunta errada

          «Gostaria de ter um coworking na vila?» Quase toda a gente dirá que sim. É uma resposta simpática, não uma informação. Quem a toma à letra arrisca-se a abrir uma sala para pessoas que não virão.

          Melhores são as perguntas sobre o que as pessoas **já fazem**:

          - Onde trabalhou na semana passada? O que não correu bem?
          - Da última vez que precisou de uma sala, como resolveu?
          - Quanto gastou no último mês para trabalhar fora de casa?

          O passado recente é mais sincero do que um futuro hipotético. Dez conversas de meia hora, bem escolhidas, ensinam mais do que cem cruzinhas.
        `,
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Provare prima di costruire

          Una prova temporanea costa poco e dice molto: una stanza della biblioteca aperta due giorni a settimana per sei settimane, una connessione presa a noleggio, una persona che accoglie. In Germania la cooperativa CoWorkLand è nata così: prima un giro con un container attrezzato, nel 2018; poi, dal febbraio 2019, la cooperativa.

          Prima di cominciare scrivete **che cosa vi farebbe cambiare idea**. Per esempio: «Se in sei settimane meno di otto persone diverse tornano una seconda volta, cerchiamo un’altra formula».

          ### Il questionario, per ultimo

          Serve a contare, non a scoprire. Fatelo breve (sette domande), anche su carta, e lasciatelo dove passano persone diverse fra loro: l’ambulatorio, la fermata, il circolo. Chiedete solo i dati personali indispensabili e dite che cosa ne farete.
        `,
        en: markdown`
          ### Try before you build

          A temporary trial costs little and says much: a room of the library, open two days a week for six weeks, a hired connection, somebody to welcome people. This is how the CoWorkLand cooperative came about in Germany: first a tour with a fitted-out container, in 2018; then, from February 2019, the cooperative.

          Before you begin, write down **what would change your mind**. For instance: “If in six weeks fewer than eight different people come back a second time, we look for another formula.”

          ### The questionnaire comes last

          It is there to count, not to discover. Keep it short (seven questions), offer it on paper too, and leave it where different kinds of people pass: the surgery, the bus stop, the club. Ask only for the personal data you cannot do without, and say what you will do with them.
        `,
        pt: markdown`
          ### Experimentar antes de construir

          Uma experiência temporária custa pouco e diz muito: uma sala da biblioteca aberta dois dias por semana durante seis semanas, uma ligação alugada, uma pessoa que recebe quem chega. Foi assim que nasceu, na Alemanha, a cooperativa CoWorkLand: primeiro uma digressão com um contentor equipado, em 2018; depois, a partir de fevereiro de 2019, a cooperativa.

          Antes de começar, escreva **o que o faria mudar de ideias**. Por exemplo: «Se em seis semanas menos de oito pessoas diferentes voltarem uma segunda vez, procuramos outra fórmula».

          ### O questionário vem no fim

          Serve para contar, não para descobrir. Faça-o curto (sete perguntas), também em papel, e deixe-o onde passam pessoas diferentes: o centro de saúde, a paragem do autocarro, a coletividade. Peça apenas os dados pessoais indispensáveis e diga o que fará com eles.
        `,
      },
    },
    {
      blockType: 'activity',
      title: {
        it: 'Cinque conversazioni in una settimana',
        en: 'Five conversations in a week',
        pt: 'Cinco conversas numa semana',
      },
      duration: 45,
      instructions: {
        it: markdown`
          Scegliete cinque persone **che non avete mai coinvolto**: almeno una sotto i venticinque anni, una che è tornata da poco, una che il paese vorrebbe lasciarlo.

          - Parlate per trenta minuti e tacete per venti di questi.
          - Annotate le parole esatte, non il vostro riassunto.
          - Alla fine chiedete: «Con chi altro dovrei parlare?»

          Riunitevi e cercate tre frasi che tornano. Quale delle vostre convinzioni mettono in dubbio?
        `,
        en: markdown`
          Choose five people **you have never involved**: at least one under twenty-five, one who has lately come back, one who would like to leave town.

          - Talk for thirty minutes and stay silent for twenty of them.
          - Note down their exact words, not your summary.
          - At the end ask: “Who else should I talk to?”

          Meet and look for three sentences that come back. Which of your beliefs do they call into question?
        `,
        pt: markdown`
          Escolha cinco pessoas **que nunca envolveu**: pelo menos uma com menos de vinte e cinco anos, uma que regressou há pouco, uma que gostaria de sair da terra.

          - Converse trinta minutos e fique calado durante vinte deles.
          - Anote as palavras exatas, não o seu resumo.
          - No fim, pergunte: «Com quem mais devo falar?»

          Reúna o grupo e procure três frases que se repetem. Qual das vossas convicções põem em causa?
        `,
      },
    },
    {
      blockType: 'quiz',
      title: {
        it: 'Domande che fanno parlare',
        en: 'Questions that make people talk',
        pt: 'Perguntas que fazem falar',
      },
      questions: [
        {
          kind: 'single',
          question: {
            it: 'Quale domanda porta l’informazione più utile?',
            en: 'Which question brings the most useful information?',
            pt: 'Que pergunta traz a informação mais útil?',
          },
          answers: [
            {
              correct: false,
              text: {
                it: 'Le piacerebbe avere un coworking?',
                en: 'Would you like to have a coworking space?',
                pt: 'Gostaria de ter um coworking?',
              },
              feedback: {
                it: 'Invita a un sì di cortesia, che non costa nulla.',
                en: 'It invites a polite yes, which costs nothing.',
                pt: 'Convida a um sim de cortesia, que não custa nada.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Dove ha lavorato la settimana scorsa, e che cosa non andava?',
                en: 'Where did you work last week, and what was wrong with it?',
                pt: 'Onde trabalhou na semana passada, e o que não correu bem?',
              },
              feedback: {
                it: 'Giusto: parla di fatti recenti e lascia spazio al racconto.',
                en: 'Right: it is about recent facts and leaves room for a story.',
                pt: 'Certo: fala de factos recentes e deixa espaço para contar.',
              },
            },
            {
              correct: false,
              text: {
                it: 'È d’accordo che ai giovani serva uno spazio moderno?',
                en: 'Do you agree that young people need a modern space?',
                pt: 'Concorda que os jovens precisam de um espaço moderno?',
              },
              feedback: {
                it: 'Contiene già la risposta.',
                en: 'The answer is already in the question.',
                pt: 'A resposta já está na pergunta.',
              },
            },
          ],
        },
        {
          kind: 'multiple',
          question: {
            it: 'Che cosa rende utile una prova temporanea?',
            en: 'What makes a temporary trial useful?',
            pt: 'O que torna útil uma experiência temporária?',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'Un risultato, deciso prima, che farebbe cambiare idea',
                en: 'A result, decided beforehand, that would change your mind',
                pt: 'Um resultado, decidido antes, que faria mudar de ideias',
              },
              feedback: {
                it: 'Sì: senza, ogni esito sembrerà un successo.',
                en: 'Yes: without it every outcome will look like a success.',
                pt: 'Sim: sem isso, qualquer desfecho parecerá um sucesso.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Una durata e un costo limitati',
                en: 'A limited length and cost',
                pt: 'Uma duração e um custo limitados',
              },
              feedback: {
                it: 'Sì: così ci si può permettere di sbagliare.',
                en: 'Yes: then you can afford to be wrong.',
                pt: 'Sim: assim podemos dar-nos ao luxo de errar.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Arredi definitivi, per dare una buona impressione',
                en: 'The final furniture, to make a good impression',
                pt: 'O mobiliário definitivo, para causar boa impressão',
              },
              feedback: {
                it: 'Impegnano la spesa prima di sapere se serve.',
                en: 'It commits the money before you know whether it is needed.',
                pt: 'Compromete a despesa antes de se saber se é necessária.',
              },
            },
          ],
        },
      ],
    },
  ],
}
