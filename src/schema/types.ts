// Generated from schemas/*.schema.json by schemas/compile.js: change those, not this.
export type CodeEntry = string;
export type DateEntry = string;
export type SchoolEntry = string | SchoolObject;
export type CodesEntry = CodeEntry[] | string;
export type DatesEntry = string | DateEntry[];
export type TextsEntry = string | string[];
export type KeyEntry = string | number;
export type WhenEntry = string | WhenObject | (string | WhenObject)[];
export type EvidenceEntry = string | EvidenceObject | (string | EvidenceObject)[];
export type ApprovalEntry = ApprovalObject | ApprovalObject[];

export interface SchoolObject {
  /** Краткое или полное название, как оно пишется в документах. */
  name: string;
  /** Постоянное обозначение, которое не меняется вместе с названием; по нему сводки узнают школу. */
  id?: string;
  /** Муниципальный район или округ; по нему сводки объединяют школы. */
  municipality?: string;
}

/** Один фактор риска и его параметры. */
export interface FactorEntry {
  /** Как называется фактор риска. */
  name: string;
  /** Код фактора, всегда в кавычках. */
  code?: CodeEntry;
  /** Параметры фактора, по которым выявлен риск; хотя бы один. */
  parameters: ParameterEntry[];
}

/** Один параметр фактора риска. */
export interface ParameterEntry {
  /** Код, на который ссылаются мероприятия; всегда в кавычках, иначе 5.10 превратится в 5.1. */
  code: CodeEntry;
  /** В чём состоит риск. */
  name: string;
  /** low — низкий, medium — средний, high — высокий. */
  level?: 'low' | 'medium' | 'high';
  /** Измеренное значение, текстом. */
  value?: string;
  /** Всё, что стоит добавить к параметру. */
  note?: string;
}

/** Результаты входного аудита: факторы риска и их параметры с кодами. */
export interface AuditFile {
  /** Всегда audit: это результаты аудита. */
  kind: 'audit';
  /** Школа, в которой проведён аудит. */
  school: SchoolEntry;
  /** Когда проведён аудит. */
  date?: DateEntry;
  /** Факторы риска, выявленные у школы. */
  factors: FactorEntry[];
}

export interface WhenObject {
  /** Единственный день, в который это происходит. */
  on?: DateEntry;
  /** День, не позднее которого это сделано. */
  due?: DateEntry;
  /** Первый день; вместе с to или every. */
  from?: DateEntry;
  /** Последний день; вместе с from или every. */
  to?: DateEntry;
  /** Месяц, квартал, четверть, полугодие или год целиком. */
  period?: string;
  /** day — каждый день, week — каждую неделю, 2-week — раз в две недели, month — каждый месяц, term — каждую четверть, quarter — каждый квартал, half-year — каждое полугодие, year — каждый год. */
  every?: 'day' | 'week' | '2-week' | 'month' | 'term' | 'quarter' | 'half-year' | 'year';
  /** План, график или событие, от которых зависит срок. */
  by?: string;
  /** Как назвать этот срок в таблицах. */
  label?: string;
  /** День или дни, в которые это сделано. */
  done?: DatesEntry;
}

export interface EvidenceObject {
  /** Что это за документ. */
  title?: string;
  /** Номер документа, текстом в кавычках. */
  number?: string;
  /** Дата документа. */
  date?: DateEntry;
  /** Где лежит файл, считая от папки этого плана. */
  file?: string;
  /** Адрес страницы или файла в интернете. */
  url?: string;
}

export interface ApprovalObject {
  /** approved — утверждено (так считается, если не указано), agreed — согласовано, considered — рассмотрено. */
  kind?: 'approved' | 'agreed' | 'considered';
  /** Должность того, кто подписал. */
  position?: string;
  /** Кто подписал. */
  name?: string;
  /** Номер приказа, как он пишется в документе. */
  order?: string;
  /** Номер протокола заседания. */
  protocol?: string;
  /** Дата приказа или протокола. */
  date?: DateEntry;
}

/** Одна задача плана. */
export interface TaskEntry {
  /** Короткое обозначение, по которому мероприятия ссылаются на задачу. */
  id: KeyEntry;
  /** В чём состоит задача. */
  text: string;
  /** День, к которому задача решена. */
  due?: DateEntry;
  /** Параметры аудита, на которые отвечает задача. */
  codes?: CodesEntry;
}

/** Что и на сколько изменится. */
export interface TargetEntry {
  /** Что измеряется или чего нужно достичь. */
  text: string;
  /** Сколько было вначале, текстом. */
  baseline?: string;
  /** Сколько нужно получить, текстом. */
  goal?: string;
  /** Сколько получилось, текстом. */
  actual?: string;
  /** День, к которому показатель достигнут. */
  due?: DateEntry;
}

/** Один этап плана. */
export interface StageEntry {
  /** Как называется этап. */
  name: string;
  /** Когда проходит этап. */
  when: WhenEntry;
}

/** Одно мероприятие плана. */
export interface ActivityEntry {
  /** Номер или короткое обозначение. */
  id?: KeyEntry;
  /** Что будет сделано. Если мероприятие разбито на части (steps), названия может не быть. */
  title?: string;
  /** Обозначение задачи, которую решает мероприятие. */
  task?: KeyEntry;
  /** В какой форме проходит мероприятие. */
  form?: string;
  /** Параметры аудита, на которые отвечает мероприятие; иначе берутся коды задачи или всего плана. */
  codes?: CodesEntry;
  /** Для кого или с кем проводится мероприятие. */
  participants?: string;
  /** Где проводится мероприятие. */
  place?: string;
  /** Когда проходит мероприятие: словами, как в плане школы, или по полям. Если срок указан у каждой части (steps), здесь его может не быть. */
  when?: WhenEntry;
  /** Кто отвечает: должности или фамилии через запятую либо списком. */
  responsible?: TextsEntry;
  /** Какие документы появятся в итоге. */
  documents?: TextsEntry;
  /** planned — запланировано (так считается, если не указано), in-progress — выполняется, done — выполнено, cancelled — отменено. */
  status?: 'planned' | 'in-progress' | 'done' | 'cancelled';
  /** День выполнения; список — дни, в которые это проходило. */
  done?: DatesEntry;
  /** Чем подтверждается выполнение. */
  evidence?: EvidenceEntry;
  /** Всё, что стоит добавить к мероприятию. */
  note?: string;
  /** Части одного мероприятия; чего у части нет, берётся у мероприятия. */
  steps?: StepEntry[];
}

/** Одна часть мероприятия. */
export interface StepEntry {
  /** Что будет сделано. */
  title: string;
  /** В какой форме проходит эта часть. */
  form?: string;
  /** Когда проходит эта часть: словами, как в плане школы, или по полям. */
  when?: WhenEntry;
  /** Кто отвечает: должности или фамилии через запятую либо списком. */
  responsible?: TextsEntry;
  /** Какие документы появятся в итоге. */
  documents?: TextsEntry;
  /** planned — запланировано (так считается, если не указано), in-progress — выполняется, done — выполнено, cancelled — отменено. */
  status?: 'planned' | 'in-progress' | 'done' | 'cancelled';
  /** День выполнения; список — дни, в которые это проходило. */
  done?: DatesEntry;
  /** Чем подтверждается выполнение. */
  evidence?: EvidenceEntry;
}

/** План мероприятий школы, отвечающий на риски из аудита. */
export interface RoadmapFile {
  /** Всегда roadmap: это дорожная карта. */
  kind: 'roadmap';
  /** Как называется план. */
  title: string;
  /** Школа, которая выполняет план. */
  school: SchoolEntry;
  /** Где лежит файл аудита, считая от папки этого плана; если не указано, audit.yaml рядом. */
  audit?: string;
  /** Учебный год, календарный год или дни начала и конца. */
  period:
    | string
    | number
    | {
        /** Первый день плана. */
        from: DateEntry;
        /** Последний день плана. */
        to: DateEntry;
      };
  /** Кто, когда и каким документом утвердил, согласовал или рассмотрел план; одна отметка или список. */
  approval?: ApprovalEntry;
  /** Чего школа хочет достичь. */
  goal?: string;
  /** Параметры аудита, на которые отвечает весь план. */
  codes?: CodesEntry;
  /** Задачи плана, на которые ссылаются мероприятия. */
  tasks?: TaskEntry[];
  /** Что и на сколько изменится. */
  targets?: TargetEntry[];
  /** Этапы, на которые разделён план. */
  stages?: StageEntry[];
  /** Мероприятия плана; хотя бы одно. */
  activities: ActivityEntry[];
}

/** Официальный перечень факторов риска и их параметров, общий для региона. */
export interface CatalogueFile {
  /** Всегда catalogue: это перечень факторов региона. */
  kind: 'catalogue';
  /** Как называется перечень. */
  title?: string;
  /** Все факторы риска перечня. */
  factors: FactorEntry[];
}

/** Дни от первого до последнего, с названием или без. */
export interface SpanEntry {
  /** Как называется этот отрезок. */
  name?: string;
  /** Первый день. */
  from: DateEntry;
  /** Последний день. */
  to: DateEntry;
}

export interface SeveritiesEntry {
  /** error — ошибка, warning — предупреждение, info — замечание, off — не проверять. */
  [k: string]: 'error' | 'warning' | 'info' | 'off';
}

export interface CalendarEntry {
  /** Первый и последний день занятий. */
  studyYear?: {
    /** Первый день занятий. */
    from: DateEntry;
    /** Последний день занятий. */
    to: DateEntry;
  };
  /** Четверти или триместры по порядку. */
  terms?: SpanEntry[];
  /** Каникулы школы. */
  breaks?: SpanEntry[];
  /** Дни, в которые школа не работает: день или отрезок. */
  daysOff?: (
    | string
    | {
        /** Почему школа не работает. */
        name?: string;
        /** Первый нерабочий день. */
        from: DateEntry;
        /** Последний нерабочий день. */
        to: DateEntry;
      }
  )[];
  /** Выходные и праздничные дни, в которые школа всё же работает. */
  workingDays?: DateEntry[];
  /** Сколько дней в неделю идут занятия: 5 или 6. */
  week?: 5 | 6;
}

/** Одна роль и как её ещё пишут в планах. */
export interface RoleEntry {
  /** Как роль называется в таблицах. */
  name: string;
  /** Как ту же роль ещё пишут в планах. */
  aliases?: string[];
  /** Фамилия и инициалы человека в этой роли. */
  person?: string;
}

/** Своя строгость правил для части файлов. */
export interface OverrideEntry {
  /** Шаблоны имён файлов, к которым это относится. */
  files: string[];
  /** Строгость правил для этих файлов. */
  rules: SeveritiesEntry;
}

/** Настройки проверки для папки с планами и всех папок внутри неё. */
export interface ConfigFile {
  /** Всегда config: это настройки. */
  kind: 'config';
  /** Файл настроек, который дополняется этим; один или несколько. */
  extends?: string | string[];
  /** Язык сообщений: ru — русский, en — английский. */
  language?: 'ru' | 'en';
  /** Где лежит перечень факторов региона, считая от папки этого файла. */
  catalogue?: string;
  /** Учебный год, четверти, каникулы и выходные школы. */
  calendar?: CalendarEntry;
  /** Кто отвечает за мероприятия и как это пишут в планах. */
  roles?: RoleEntry[];
  /** Насколько строго каждое правило. */
  rules?: SeveritiesEntry;
  /** Другая строгость правил для части файлов. */
  overrides?: OverrideEntry[];
  /** Шаблоны имён файлов и папок, которые не проверяются. */
  ignore?: string[];
}
