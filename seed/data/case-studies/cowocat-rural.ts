import type { CaseStudy } from '../types.ts'

export const cowocatRural: CaseStudy = {
  key: 'cowocat-rural',
  partner: 'marca',
  sourceLanguage: 'it',
  topics: ['rural-development', 'entrepreneurship', 'remote-work', 'community-development'],
  publish: ['it', 'en', 'pt'],
  cover: 'cowocat-rural',
  title: {
    it: 'Cowocat Rural: dieci gruppi LEADER per una rete catalana',
    en: 'Cowocat Rural: ten LEADER groups behind one Catalan network',
    pt: 'Cowocat Rural: dez grupos LEADER numa só rede catalã',
  },
  summary: {
    it: 'In Catalogna dieci gruppi di azione locale LEADER hanno unito le forze per sostenere il coworking nelle zone rurali: tra il 2014 e il 2016, 14 spazi e oltre 130 professionisti.',
    en: 'In Catalonia, ten LEADER local action groups joined forces for coworking in rural areas: 14 spaces and more than 130 professionals between 2014 and 2016.',
    pt: 'Na Catalunha, dez grupos de ação local LEADER uniram esforços a favor do coworking em zonas rurais: 14 espaços e mais de 130 profissionais entre 2014 e 2016.',
  },
  body: {
    it: `Un coworking di paese, da solo, è fragile: pochi utenti, poca visibilità, nessuno con cui confrontarsi. Cowocat Rural parte da qui e propone di **lavorare in rete**.

L’iniziativa nasce in Catalogna dalla cooperazione tra **dieci gruppi di azione locale LEADER**, i partenariati che in tutta Europa costruiscono dal basso lo sviluppo delle zone rurali. Nel periodo 2014-2016 ha coinvolto **14 spazi** e più di **130 professionisti**.

Il progetto è descritto tra le pratiche raccolte da [Rebild](https://rebild.life) e da [redpac.es](https://redpac.es).`,
    en: `A village coworking space on its own is fragile: few users, little visibility, nobody to compare notes with. That is where Cowocat Rural starts, with an offer to **work as a network**.

The initiative grew in Catalonia out of cooperation between **ten LEADER local action groups**, the partnerships that build rural development from the ground up all over Europe. Between 2014 and 2016 it involved **14 spaces** and more than **130 professionals**.

The project is described among the practices gathered by [Rebild](https://rebild.life) and [redpac.es](https://redpac.es).`,
    pt: `Um coworking de aldeia, sozinho, é frágil: poucos utilizadores, pouca visibilidade, ninguém com quem trocar experiências. É daqui que parte o Cowocat Rural, com a proposta de **trabalhar em rede**.

A iniciativa nasceu na Catalunha da cooperação entre **dez grupos de ação local LEADER**, as parcerias que por toda a Europa constroem de baixo para cima o desenvolvimento das zonas rurais. Entre 2014 e 2016 envolveu **14 espaços** e mais de **130 profissionais**.

O projeto está descrito entre as práticas recolhidas pelo [Rebild](https://rebild.life) e pelo [redpac.es](https://redpac.es).`,
  },
  context: {
    it: `Il metodo LEADER affida le scelte a chi vive nel territorio: amministrazioni, associazioni e imprese siedono allo stesso tavolo e decidono insieme su quali progetti puntare.

È una struttura già pronta. Quando si è cominciato a parlare di lavoro a distanza in campagna, i gruppi di azione locale conoscevano le persone, gli edifici e i bisogni.`,
    en: `The LEADER method leaves choices to those who live in an area: local authorities, associations and businesses sit at one table and decide together which projects to back.

That structure was in place already. When talk turned to remote work in the countryside, local action groups knew the people, the buildings and the needs.`,
    pt: `O método LEADER entrega as escolhas a quem vive no território: autarquias, associações e empresas sentam-se à mesma mesa e decidem em conjunto em que projetos apostar.

É uma estrutura já montada. Quando se começou a falar de trabalho remoto no campo, os grupos de ação local conheciam as pessoas, os edifícios e as necessidades.`,
  },
  challenge: {
    it: `Nelle aree poco popolate i liberi professionisti ci sono, ma lavorano da casa e spesso **non si conoscono**. Uno spazio comune può farli incontrare, a patto che sappiano della sua esistenza.

Per i gestori la difficoltà è un’altra: imparare un mestiere nuovo senza colleghi vicini a cui chiedere consiglio.`,
    en: `In thinly populated areas there are freelancers, but they work from home and often **do not know one another**. A common space can bring them together, provided they hear of it.

Those who run a space face another difficulty: learning a new trade with no colleagues nearby to ask for advice.`,
    pt: `Nas zonas pouco povoadas há profissionais independentes, mas trabalham em casa e muitas vezes **não se conhecem**. Um espaço comum pode aproximá-los, desde que saibam que existe.

Para quem gere, a dificuldade é outra: aprender um ofício novo sem colegas por perto a quem pedir conselho.`,
  },
  solution: {
    it: `Invece di aprire ciascuno per conto proprio, i dieci gruppi hanno scelto **un progetto comune**. Una rete permette di dividersi i compiti che da soli pesano troppo:

- far conoscere il coworking a cittadini e amministratori;
- formare chi gestisce gli spazi;
- dare agli utenti un riferimento riconoscibile in tutto il territorio.`,
    en: `Rather than each starting alone, the ten groups chose **one common project**. A network makes it possible to share the tasks that weigh too much on one:

- making coworking known to citizens and councils;
- training those who run the spaces;
- giving users a name they recognise across the region.`,
    pt: `Em vez de avançar cada um por si, os dez grupos escolheram **um projeto comum**. Uma rede permite repartir as tarefas que, a sós, pesam demasiado:

- dar a conhecer o coworking aos cidadãos e aos autarcas;
- formar quem gere os espaços;
- oferecer aos utilizadores um nome reconhecível em todo o território.`,
  },
  results: {
    it: `Nel triennio 2014-2016 la rete ha contato **14 spazi** e **più di 130 professionisti**.

Sono numeri piccoli se guardati da una metropoli; visti da un paese, significano una decina di colleghi in più con cui lavorare.`,
    en: `Over the three years 2014 to 2016 the network counted **14 spaces** and **more than 130 professionals**.

Seen from a metropolis these are small numbers; seen from a village, they mean nine or ten more colleagues to work with.`,
    pt: `No triénio de 2014 a 2016, a rede contou **14 espaços** e **mais de 130 profissionais**.

Vistos de uma metrópole, são números pequenos; vistos de uma aldeia, significam mais nove ou dez colegas com quem trabalhar.`,
  },
  lessonsLearnt: {
    it: `Appoggiarsi a una struttura che esiste già fa guadagnare tempo e fiducia: i gruppi di azione locale sono interlocutori noti, e un’idea nuova proposta da loro trova meno resistenze.

Una rete di questo genere ha bisogno di **qualcuno che la tenga viva** anche dopo la fine di un finanziamento. È bene pensarci mentre il progetto è ancora in corso.`,
    en: `Leaning on an existing structure gains time and trust: local action groups are known to everyone, and a new idea meets less resistance when it comes from them.

A network of this sort needs **somebody to keep it alive** after a grant ends. It is best to think of that while the project is still running.`,
    pt: `Apoiar-se numa estrutura que já existe faz ganhar tempo e confiança: os grupos de ação local são interlocutores conhecidos, e uma ideia nova encontra menos resistência quando vem deles.

Uma rede deste género precisa de **quem a mantenha viva** depois de terminar um financiamento. Convém pensar nisso enquanto o projeto ainda decorre.`,
  },
  transferability: {
    it: `I gruppi di azione locale esistono in tutti gli Stati dell’Unione: è uno dei modelli più facili da riprendere altrove. Due o tre gruppi vicini bastano per cominciare con un **progetto di cooperazione**.

Conviene concordare subito un nome comune, criteri minimi di qualità e un modo semplice di contare gli utenti.`,
    en: `Local action groups exist in every EU Member State, which makes this one of the easier models to take up elsewhere. Two or three neighbouring groups are enough to begin a **cooperation project**.

It helps to agree early on a common name, minimum quality criteria and a simple way of counting users.`,
    pt: `Existem grupos de ação local em todos os Estados-Membros da União: é um dos modelos mais fáceis de retomar noutros lugares. Dois ou três grupos vizinhos bastam para começar um **projeto de cooperação**.

Convém acordar desde cedo um nome comum, critérios mínimos de qualidade e uma forma simples de contar os utilizadores.`,
  },
  coworkingModel: 'other',
  territoryType: 'rural',
  country: 'ES',
  placeName: 'Catalunya',
  yearStarted: 2014,
  indicators: [
    {
      label: {
        it: 'Gruppi di azione locale',
        en: 'Local action groups',
        pt: 'Grupos de ação local',
      },
      value: 10,
      unit: 'n',
      source: 'Rebild; redpac.es',
    },
    {
      label: {
        it: 'Spazi, 2014-2016',
        en: 'Spaces, 2014 to 2016',
        pt: 'Espaços, 2014-2016',
      },
      value: 14,
      unit: 'n',
      year: 2016,
      source: 'Rebild; redpac.es',
    },
    {
      label: {
        it: 'Professionisti coinvolti (almeno)',
        en: 'Professionals involved (at least)',
        pt: 'Profissionais envolvidos (pelo menos)',
      },
      value: 130,
      unit: 'n',
      year: 2016,
      source: 'Rebild; redpac.es',
    },
  ],
  sdgs: ['8', '9', '17'],
  sources: [
    { title: 'Rebild', url: 'https://rebild.life', accessedOn: '2026-11-10' },
    { title: 'redpac.es', url: 'https://redpac.es', accessedOn: '2026-11-10' },
  ],
  relatedUnits: ['governance-and-partners', 'funding-and-sustainability', 'why-rural-coworking'],
}
