import { test } from 'vitest';
import { readDocument } from '/work/main/src/documents/read-document.ts';
const cases: Record<string,string> = {
 colon: 'title: Тема: проверка\nb: 1\n',
 nospace: 'title:Тема\nb: 1\n',
 nospace2: 'a: 1\ntitle:Тема\nb: 1\n',
 tab: 'a:\n\tb: 1\n', tab2:'a:\n  b: 1\n\tc: 2\n', tab3: 'a:\n  - b: 1\n\t  c: 2\nd: 1\n',tab4:'\ta: 1\n',tab5:'a:\n\t- b\n\t- c\n', 
 dq: 'a: "text\nb: 1\nc: 2\n', dq2:'a:\n  - b: "text\n    c: 1\n  - d: 2\n', dq3:'a: "text\nb: "x"\nc: "y"\n', sq: "a: 'text\nb: 1\n", sq3:"a: 'it's ok'\nb: 1\n",
 br: 'a: [1, 2\nb: 1\nc: 2\n', br2: 'a: {x: 1\nb: 1\n', br3:'a: [1, 2}\nb: 1\n', br4:'a: 1]\nb: [1]]\n', root:'[1, 2', 
 after: 'a: "text" more\nb: 1\n', after2:'a: [1] more\nb: 1\n', quoteword:'title: "Точка роста" в школе\nb: 1\n',
 list: 'a:\n  - x\n  y: 1\n', list2: 'a: 1\n- b\n', list3:'- a\nb: 1\n', list4: 'a: - b\n', list5:'a:\n  - x\n  y\n  - z\n',
 ind: 'a: 1\n  b: 2\n', ind2:'a:\n    b: 1\n  c: 2\n', ind3:'a:\n  b: 1\n   c: 2\n', ind4:'  a: 1\nb: 2\n', ind5:'a: x\n b: 2\n',
 comma:'a: [1 2]\nb: ["x" "y"]\n', comma2:'a: {x: 1 y: 2}\n', comma3:'a: [1,,2]\n', comma4:'a: [, 1]\n',comma5:'a: ["x"\n  "y"]\n',
 at:'a: @x\nb: `y\nc: %z\n', pipe:'a: |text\nb: >x\n', pipe2:'a: |\ntext\nb: 1\n',pipe3:'a: >\n   x\n  y\nb: 1\n',
 esc:'a: "C:\\docs"\nb: "\\z"\n', 
 word:'a: 1\nслово\nb: 2\n', word2: 'a: 1\nдва слова\n', word3:'слово\nb: 2\n', word4: 'просто текст\nещё\n',
 star:'a: *важно* текст\nb: 1\n', bang: 'a: !Важно текст\n', amp: 'a: & текст\nb: &x\n', amp2:'a: &Текст другое слово\n',
 hash:'a: "x"#c\n', pct:'%a: 1\n', dash:'a:\n  -x\n  -y\n', dash2:'a:\n  -x: 1\n   y: 2\n', qm:'a: ? b\n', emptyk: ': a\n',
 long:'a'.repeat(1100)+': 1\n', ml:'"a\n b": 1\n', docs:'a: 1\n---\nb: 2\n', docend:'a: 1\n...\nb: 2\n', flowblock:'a: [\n  - x\n]\n', flowind:'a: [\n1\n]\nb: 1\n',
 cont:'title: Первая строка\nвторая строка\nb: 1\n', cont2:'a:\n  title: Первая строка\n  вторая строка\n  b: 1\n', bl:'a: "x": 1\n', key2:'"a" "b": 1\n', sp:'a : 1\n b: 2\n',
 md:'**Жирный**: 1\n', num:'1. Пункт: x\n  текст\n', code:'codes: 8.2, 9.3\n', brprose:'a: [см. п. 3] текст\nb: 1\n', tagp:'a: <p>x</p>\n', mlkeyflow:'{a\n: b, [c\n]: d}\n', eqq:'a = 1\nb = 2\n',json:'{"a": 1, "b": [1,2,], "c" 3}\n', sq2:"a: ''Школа''\n", lq:'a: «Школа»: «b»\n',
 dup:'a: 1\nb: 2\na: 3\n', dup2:'{5.10: a, "5.1": b}', dup3:'1: a\n"1": b\n', dup4:'5.10: a\n"5.10": b\n', merge:'a: &x {b: 1}\nc:\n  <<: *x\n', ckey:'[a]: b\n', bomb:'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n', dd:'---\na: 1\n', pct2:'%YAML 1.2\n---\na: 1\n', many:'activities\n'+'    d: a\n'.repeat(500), pr:'__proto__: 1\nconstructor: {__proto__: 2}\n', empty:'', com:'# x\n', deep:'['.repeat(200000), deep2:'- '.repeat(200000), deep3:'a: '.repeat(200000), deep4: Array.from({length:300},(_,i)=>' '.repeat(i)+'a:').join('\n'),
 apo:"a: 'Школа' №5\nb: 'x' y\n", commahash:'a: [1, #x\n 2]\n', quo2:'a: "он сказал "да" и ушёл"\nb: 1\n',
};
test('x', async () => {
  for (const [k, t] of Object.entries(cases)) {
    const r = await readDocument('f.yaml', new TextEncoder().encode(t));
    console.log('## ' + k + ' ' + JSON.stringify(t.length > 80 ? t.slice(0, 60) + '…' : t) + (r.document ? '  => ' + JSON.stringify(r.document.value)?.slice(0,100) : ''));
    for (const f of r.findings) { const {start,end} = (f.at as any).range; console.log(`    ${start.line}:${start.column}-${end.line}:${end.column} ${f.rule} ${(f.data as any).problem ?? ''} | ${f.message.ru}`); }
  }
});
