"""Tables sort by each column both ways, and are narrowed by what is typed."""

# What stands in a column, as a reader sees it, and whether it is in order as the page's own language orders it.
ORDER = """
const [name, column] = arguments;
const table = document.querySelector(`[data-table="${CSS.escape(name)}"] table`);
const head = table.tHead.rows[0].cells[column];
const cells = [...table.tBodies[0].rows]
  .map(row => row.cells[column].textContent.replace(/[\\u2066-\\u2069]/g, '').trim());
const sort = head.getAttribute('aria-sort');
const others = [...table.tHead.rows[0].cells].filter(cell => cell !== head && cell.hasAttribute('aria-sort')).length;
const alphabet = new Intl.Collator(document.documentElement.lang);
const isNumber = head.classList.contains('number');
const value = text => {
  if (!isNumber) return text;
  const bare = text.replace(/[\\s\\u00a0\\u202f,]/g, '').replace('−', '-');
  return bare.startsWith('<') ? 0 : parseFloat(bare);
};
const filled = cells.filter(text => text !== '');
const wrong = [];
for (let place = 1; place < filled.length; place++) {
  const [one, other] = [value(filled[place - 1]), value(filled[place])];
  const difference = isNumber ? one - other : alphabet.compare(one, other);
  if (difference * (sort === 'descending' ? -1 : 1) > 0) wrong.push(`${filled[place - 1]} before ${filled[place]}`);
}
const isEmptyLast = cells.slice(filled.length).every(text => text === '') ;
return {sort, others, wrong, isEmptyLast, count: cells.length, title: head.textContent.trim()};
"""


def check(trial):
    browser = trial.browser
    wrong, sorted_columns, narrowed = [], 0, 0
    for place in trial.places:
        trial.open(place)
        names = browser.run("return [...document.querySelectorAll('[data-table]')].map(table => table.dataset.table)")
        for name in names:
            columns = browser.run(
                "return document.querySelectorAll(`[data-table='${arguments[0]}'] thead th`).length", name)
            for column in range(columns):
                seen = set()
                for _ in range(2):
                    browser.run("""
                      document.querySelectorAll(`[data-table="${CSS.escape(arguments[0])}"] thead th`)[arguments[1]]
                        .querySelector('button').click()""", name, column)
                    found = browser.run(ORDER, name, column)
                    seen.add(found["sort"])
                    at = f"{place}, table {name}, column “{found['title']}” {found['sort']}"
                    if found["wrong"]:
                        wrong.append(f"{at}: {found['wrong'][0]}")
                    if not found["isEmptyLast"]:
                        wrong.append(f"{at}: an empty cell stands before a filled one")
                    if found["others"]:
                        wrong.append(f"{at}: another column says it is sorted")
                if seen != {"ascending", "descending"}:
                    wrong.append(f"{place}, table {name}, column {column}: aria-sort was {seen}")
                sorted_columns += 1
            narrowed += narrow(trial, place, name, wrong)
    trial.none(f"tables sort by each of {sorted_columns} columns both ways, and {narrowed} are narrowed by words",
               wrong)
    trial.hold("there are tables to sort and to narrow", sorted_columns >= 10 and narrowed >= 1)
    trial.none("no table complains", browser.complaints())


def narrow(trial, place, name, wrong):
    """Types a word of the table's first row where that is offered; then what is in no row."""
    answer = trial.browser.run("""
      const section = document.querySelector(`[data-table="${CSS.escape(arguments[0])}"]`);
      const input = section.querySelector('[data-action=filter]');
      const rows = () => [...section.querySelectorAll('tbody tr')].map(row => row.textContent);
      if (!input) return null;
      const all = rows();
      const word = section.querySelector('tbody tr').cells[0].textContent.match(/\\p{L}{3,}|\\w+/u)[0];
      const type = text => { input.value = text; input.dispatchEvent(new Event('input', {bubbles: true})); };
      type(word.toUpperCase());
      const some = rows();
      type('no such word anywhere');
      const none = rows();
      type('');
      const plain = text => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
      return {all: all.length, some: some.length, none: none.length, again: rows().length, word,
        isRight: some.every(text => plain(text).includes(plain(word)))};""", name)
    if answer is None:
        return 0
    if not (0 < answer["some"] <= answer["all"] == answer["again"] and answer["isRight"]):
        wrong.append(f"{place}, table {name}: narrowed to “{answer['word']}” it shows {answer}")
    if answer["none"] not in (0, 1):
        wrong.append(f"{place}, table {name}: narrowed to nothing it shows {answer['none']} rows")
    return 1
