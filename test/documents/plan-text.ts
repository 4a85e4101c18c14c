/** A plan in the ways of writing that people use, all of them good YAML. */
export const PLAN = `# Дорожная карта: черновик
kind: roadmap
title: "Дорожная карта: как помочь отстающим"
school: {name: МБОУ «СОШ № 12», id: s12}
period: 2022/2023
approval:
    - kind: agreed
      position: Председатель совета
      date: 29.03.2023
    - {position: Директор, order: № 164,
       date: 30.03.2023}
goal: >-
  Снизить долю учеников, которым
  трудно учиться, до 17 %

  и удержать её
tasks:
- id: T1
  text: 'Понять, что мешает: беседы & тесты'
  codes: ["8.1", '8.2']
- {id: T2, text: Помочь каждому}
activities:
  - id: 1
    title: Беседы с учениками  # по классам
    codes: [
      "8.2",
      "9.3",
    ]
    when: с 01.09.2022
      по 30.09.2022
    responsible: [Педагог-психолог, "классные руководители"]
    note: |
      Справка * до 1 октября
        и приложение

      к ней
  - id: 2
    title: "Совет школы \\"Диалог\\"\\nи родители"
    codes: 5.10
    when: {from: 01.10.2022, to: 31.05.2023}
    done: true
    evidence: ~
    steps:
      - title: Первый
        status:
      -
        title: Второй
`;

/** A plan in the plainest of these ways. */
export const PLAIN_PLAN = `# Дорожная карта: черновик
kind: roadmap
title: "Дорожная карта: как помочь отстающим"
period: 2022/2023
approval:
  position: Директор
  date: 30.03.2023
goal: >-
  Снизить долю учеников, которым
  трудно учиться, до 17 %
targets:
- {text: Доля учеников, baseline: 27 %, due: 31.05.2023}
- {text: Доля учеников, baseline: 27 %}

activities:
  - id: 1
    title: Беседы с учениками  # по классам
    codes: ["8.2", 9.3, '5.5']
    # ещё не решено
    when: с 01.09.2022 по 30.09.2022
    note: |
      Справка * до 1 октября
      и приложение
  - title: 'Совет школы'
    codes: 5.10
    done: true
    documents: []
    steps:
      - title: Первый
        status:
      - title: Второй (14:30)
        evidence:
        - Журнал
`;
