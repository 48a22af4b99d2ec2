/**
 * The script of a page: its table of tasks can be sorted and narrowed down. Without it the table is whole and in its order. It
 * is a text of its own, so that a policy can name it by its hash. Browsers leave out buttons where a head is repeated on paper.
 */
export const pageScript = `
(function () {
  'use strict';
  var table = document.querySelector('table.sortable');
  var tools = document.querySelector('.tools');
  if (!table || !tools) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  function plain(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0111/g, 'd');
  }
  var texts = rows.map(function (row) { return plain(row.textContent); });
  var words = tools.querySelector('[name=words]');
  var standing = tools.querySelector('[name=standing]');
  var agency = tools.querySelector('[name=agency]');
  var plan = tools.querySelector('[name=plan]');
  var count = tools.querySelector('output');
  function narrow() {
    var asked = plain(words.value).split(/\\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row, index) {
      var fits = asked.every(function (word) { return texts[index].indexOf(word) >= 0; }) &&
        (standing.value === '' || row.getAttribute('data-standing') === standing.value) &&
        (!plan || plan.value === '' || row.getAttribute('data-plan') === plan.value) &&
        (agency.value === '' || row.getAttribute('data-agencies').split(' ').indexOf(agency.value) >= 0);
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = shown + '/' + rows.length;
  }
  function keyOf(row, column) {
    var cell = row.cells[column];
    return cell.hasAttribute('data-v') ? cell.getAttribute('data-v') : cell.textContent;
  }
  function sort(column, head) {
    var down = head.getAttribute('aria-sort') === 'ascending';
    var order = rows.slice().sort(function (a, b) {
      var one = keyOf(a, column), two = keyOf(b, column);
      if ((one === '') !== (two === '')) return one === '' ? 1 : -1;
      var way = one.localeCompare(two, document.documentElement.lang, { numeric: true });
      return down ? -way : way;
    });
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) { cell.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    order.forEach(function (row) { body.appendChild(row); });
  }
  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
    var button = document.createElement('button');
    button.type = 'button';
    var printed = document.createElement('span');
    printed.className = 'printed';
    printed.textContent = button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    head.appendChild(printed);
    button.addEventListener('click', function () { sort(column, head); });
  });
  [words, standing, agency, plan].filter(Boolean).forEach(function (one) { one.addEventListener('input', narrow); });
  tools.hidden = false;
  narrow();
})();
`;
