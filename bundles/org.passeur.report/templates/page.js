'use strict';
(function () {
  var fold = function (text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  };
  document.querySelectorAll('table.filter').forEach(function (table) {
    var box = document.createElement('p');
    box.className = 'filter-box';
    var label = document.createElement('label');
    label.textContent = document.documentElement.lang.slice(0, 2) === 'fr' ? 'Filtrer' : 'Filter';
    label.htmlFor = table.id + '-filter';
    var input = document.createElement('input');
    input.type = 'search';
    input.id = table.id + '-filter';
    var count = document.createElement('span');
    count.setAttribute('role', 'status');
    box.append(label, input, count);
    table.parentNode.insertBefore(box, table);
    input.addEventListener('input', function () {
      var words = fold(input.value).split(/\s+/).filter(Boolean);
      var seen = 0;
      table.querySelectorAll('tbody').forEach(function (group) {
        var any = false;
        group.querySelectorAll('tr:not(.group)').forEach(function (row) {
          var text = fold(row.textContent);
          var hit = words.every(function (word) { return text.indexOf(word) >= 0; });
          row.hidden = !hit;
          any = any || hit;
          seen += hit ? 1 : 0;
        });
        var title = group.querySelector('tr.group');
        if (title) { title.hidden = !any; }
      });
      count.textContent = words.length ? String(seen) : '';
    });
  });
})();
