/// The page's script: a heading becomes a button that sorts the table, down, up and back.
enum TableScript {
    static let text = """
        'use strict';
        for (const table of document.querySelectorAll('.table table')) {
          const heads = [...table.tHead.rows[0].cells];
          // A row and the parts below it stay together; totals stay last.
          const blocks = [...table.tBodies].map(body => {
            const list = [];
            for (const row of body.rows) {
              if (row.classList.contains('group')) continue;
              if (row.classList.contains('part') && list.length) list[list.length - 1].push(row);
              else list.push([row]);
            }
            return { body, list };
          });
          const key = (block, column) => {
            const cell = block[0].cells[column];
            return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
          };
          const isTotal = block => block[0].classList.contains('total');
          const compare = (one, other) => {
            if (typeof one === 'number' && typeof other === 'number') return one - other;
            if (typeof one === 'number') return -1;
            if (typeof other === 'number') return 1;
            return one.localeCompare(other, document.documentElement.lang, { numeric: true });
          };
          heads.forEach((head, column) => {
            const label = head.querySelector('span');
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...label.childNodes);
            if (!button.textContent.trim()) button.setAttribute('aria-label', head.dataset.column);
            label.append(button);
            button.addEventListener('click', () => {
              const order = { ascending: 'descending', descending: '' }[head.getAttribute('aria-sort')];
              const next = order === undefined ? 'ascending' : order;
              heads.forEach(other => other.removeAttribute('aria-sort'));
              if (next) head.setAttribute('aria-sort', next);
              for (const { body, list } of blocks) {
                const sorted = [...list];
                if (next) {
                  sorted.sort((one, other) => isTotal(one) - isTotal(other) ||
                    (next === 'ascending' ? 1 : -1) * compare(key(one, column), key(other, column)));
                }
                body.append(...sorted.flat());
              }
            });
          });
        }

        """
}
