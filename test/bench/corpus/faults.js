/** The part of the schools about which karta has something to say. */
const FAULTY = 0.03;

/** Whether a school gets a fault; of `n` schools exactly the whole part of `n * FAULTY` do, evenly spread. */
export function isFaulty(number) {
  return Math.floor((number + 1) * FAULTY + 1e-9) > Math.floor(number * FAULTY + 1e-9);
}

const lineOf = (lines, start, after = 0) =>
  lines.findIndex((line, at) => at >= after && line.startsWith(start));

/**
 * What goes wrong in real files; each changes a school's lines in place. All files can be read as YAML: the programs that
 * karta is measured against end at the first one that can't, and would be timed on a part of the files.
 */
const FAULTS = [
  // A code that no audit has.
  ({ roadmap }) => {
    const at = lineOf(roadmap, '    codes:', 60);
    roadmap[at] = '    codes: ["12.9"]';
  },
  // A slip in the name of a field.
  ({ roadmap }) => {
    const at = lineOf(roadmap, '    responsible:', 80);
    roadmap[at] = roadmap[at].replace('responsible', 'responsable');
  },
  // A day that does not exist.
  ({ roadmap }) => {
    const at = lineOf(roadmap, '    when:', 100);
    roadmap[at] = '    when: до 31.02.2023';
  },
  // A parameter without its code.
  ({ audit }) => {
    const at = lineOf(audit, '      - code:', 30);
    audit.splice(at, 2, audit[at + 1].replace('        name', '      - name'));
  },
  // A code without quotes.
  ({ audit }) => {
    const at = lineOf(audit, '      - code:', 50);
    audit[at] = audit[at].replaceAll('"', '');
  },
  // Words that are no date.
  ({ roadmap }) => {
    const at = lineOf(roadmap, '    when:', 40);
    roadmap[at] = '    when: когда найдутся деньги';
  },
  // What a text processor left behind.
  ({ roadmap }) => {
    const at = lineOf(roadmap, '    title:', 120);
    roadmap[at] = `${roadmap[at]} <p>`;
  },
  // An end before its start.
  ({ roadmap }) => {
    const at = lineOf(roadmap, '    when:', 140);
    roadmap[at] = '    when: с 15.12.2022 по 15.11.2022';
  },
];

/** Puts a fault into a school, another one from one faulty school to the next. */
export function addFault(school, number) {
  FAULTS[Math.floor(number * FAULTY) % FAULTS.length](school);
}
