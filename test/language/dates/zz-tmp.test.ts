import { test } from 'vitest';
import { explainWhen } from '../../../src/language/dates/explain-when.ts';
import { periodOf } from './school-calendar.ts';
import { recommendedCalendar } from '../../../src/plan/calendar/school-calendar.ts';
test('x', () => {
  const cells = ['до 15 ноября','не позднее 20.12.2023 включительно','01.09-28.09.22 г 07.10-29.12.22 г','1 этап: до 15.04.2022 2 этап: до 10.09.2022','12, 19 и 26 октября','с октября по апрель','ежемесячно, до 5 числа с октября по апрель','каждую последнюю пятницу месяца','осенние и весенние каникулы','2 четверть','в течение учебного года','постоянно, в течение года','до 15 октбря','18.03.2026; однократно при приёме','по графику','31.02.2023','с 1 октября','<p>Пятница, 13 октября</p>&nbsp;','до октября','по вторникам и четвергам','три раза в год','I и II квартал','2 четверть 2030','до конца учебного года','когда рак свиснет в сентябре','23.03.23-25.05','Срок: к 1 июня','октябрь, январь 2023', '30.11.2022-01.10.2022','','через день','1 раз в 2 месяца'];
  let out='';
  for (const c of cells) {
    const e = explainWhen(c, { period: periodOf('2022/2023'), calendar: recommendedCalendar, usualCalendar: recommendedCalendar });
    out += `\n## ${c}\n` + e.parts.map(p=>`  [${p.words}] ${p.kind} ${p.what.ru} => ${p.gave?.ru ?? '-'}`).join('\n') + `\n  = ${e.result.ru}\n  = ${e.result.en}`;
  }
  console.log(out);
});
