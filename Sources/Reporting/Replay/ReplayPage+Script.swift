// What the page does: it finds the frame of a moment and shows it.
extension ReplayPage {
    static let script = #"""
        'use strict';
        const data = JSON.parse(document.getElementById('data').textContent);
        const find = id => document.getElementById(id);
        const [play, speed, clock, at, course] = ['play', 'speed', 'clock', 'at', 'course'].map(find);
        const hotlines = data.hotlines.length, teams = data.teams.length, states = data.states.length;
        const digits = text => data.arabicDigits
          ? String(text).replace(/[0-9]/g, digit => '٠١٢٣٤٥٦٧٨٩'[digit]) : String(text);
        const element = (name, parent, text, type) => {
          const made = document.createElement(name);
          if (text !== undefined) made.textContent = text;
          if (type) made.className = type;
          parent.append(made);
          return made;
        };
        // The last of a list, ordered by its first field, that has begun.
        const latest = (list, moment) => {
          let low = 0, high = list.length;
          while (low < high) {
            const middle = (low + high) >> 1;
            if (list[middle][0] <= moment) low = middle + 1; else high = middle;
          }
          return low - 1;
        };
        const fill = (row, types) => row.replaceChildren(...types.map(type => {
          const mark = document.createElement('i');
          mark.className = type;
          return mark;
        }));
        const repeated = (type, count) => Array(Math.max(0, Math.min(count, 200))).fill(type);

        const lines = data.hotlines.map(hotline => {
          const panel = element('section', find('hotlines'));
          element('h2', panel, hotline.name);
          return { limit: hotline.lines, waiting: element('p', panel), queue: element('div', panel, '', 'row'),
            held: element('p', panel), taken: element('div', panel, '', 'row') };
        });
        const crews = data.teams.map(team => {
          const panel = element('section', find('teams'));
          element('h2', panel, team.name);
          return { row: element('div', panel, '', 'row'), words: element('p', panel, '', 'caption') };
        });
        data.states.forEach((state, index) => {
          const entry = element('span', find('legend'), undefined, 'legend');
          const row = element('span', entry, undefined, 'row');
          element('i', row, undefined, 's' + index);
          element('span', entry, state);
        });
        const counts = data.outcomes.map(outcome => {
          const row = element('tr', find('outcomes'));
          element('td', row, outcome);
          return { row, cell: element('td', row) };
        });
        const first = 2 + 2 * hotlines + teams * states;
        const last = data.frames[data.frames.length - 1];
        counts.forEach((count, index) => { count.row.hidden = !last[first + index]; });

        // The course of the day.
        const waiting = frame => frame.slice(2, 2 + hotlines).reduce((sum, count) => sum + count, 0);
        const most = Math.max(1, ...data.frames.map(waiting));
        course.setAttribute('viewBox', `0 0 ${data.length} ${most}`);
        const area = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        let steps = `M0 ${most}`, level = 0;
        for (const frame of data.frames) {
          steps += `L${frame[0]} ${most - level}`;
          level = waiting(frame);
          steps += `L${frame[0]} ${most - level}`;
        }
        area.setAttribute('d', `${steps}L${data.length} ${most - level}L${data.length} ${most}Z`);
        const cursor = document.createElementNS('http://www.w3.org/2000/svg', 'line');
        cursor.setAttribute('y1', 0);
        cursor.setAttribute('y2', most);
        course.append(area, cursor);

        const two = number => String(number).padStart(2, '0');
        const time = seconds => {
          const second = Math.floor(seconds) % 86400;
          return digits([Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(':'));
        };
        const show = moment => {
          const frame = data.frames[Math.max(0, latest(data.frames, moment))];
          const now = time(frame[1] + Math.max(0, moment - frame[0]));
          clock.value = now;
          at.value = moment;
          at.setAttribute('aria-valuetext', now);
          cursor.setAttribute('x1', moment);
          cursor.setAttribute('x2', moment);
          lines.forEach((line, index) => {
            const queue = frame[2 + index], held = frame[2 + hotlines + index];
            line.waiting.textContent = `${digits(queue)} ${data.words.waiting}`;
            fill(line.queue, repeated('waiting', queue));
            const limit = line.limit === null ? '' : ` / ${digits(line.limit)}`;
            line.held.textContent = `${digits(held)}${limit} ${data.words.lines}`;
            const free = line.limit === null ? 0 : line.limit - held;
            fill(line.taken, repeated('held', held).concat(repeated('', free)));
          });
          crews.forEach((crew, index) => {
            const place = 2 + 2 * hotlines + index * states;
            const numbers = frame.slice(place, place + states);
            fill(crew.row, numbers.flatMap((count, state) => repeated('s' + state, count)));
            const words = numbers.map((count, state) => count ? `${digits(count)} ${data.states[state]}` : '').filter(Boolean);
            crew.words.textContent = words.join(' · ') || data.words.nobody;
          });
          counts.forEach((count, index) => { count.cell.textContent = digits(frame[first + index]); });
          const end = latest(data.events, moment);
          find('events').replaceChildren(...data.events.slice(Math.max(0, end - 9), end + 1).reverse().map(event => {
            const item = document.createElement('li');
            item.textContent = `${time(event[1])} ${event[2]}`;
            return item;
          }));
        };

        for (const factor of [60, 300, 900, 3600]) {
          const option = element('option', speed, digits(factor) + '×');
          option.value = factor;
        }
        speed.value = 300;
        at.min = 0;
        at.max = data.length;
        at.step = 10;
        let moment = 0, running = false, before = 0;
        const run = now => {
          if (!running) return;
          moment = Math.min(data.length, moment + (now - before) / 1000 * speed.value);
          before = now;
          show(moment);
          if (moment >= data.length) toggle(); else requestAnimationFrame(run);
        };
        const toggle = () => {
          running = !running;
          if (running && moment >= data.length) moment = 0;
          play.textContent = running ? data.words.pause : data.words.play;
          play.setAttribute('aria-pressed', running);
          before = performance.now();
          if (running) requestAnimationFrame(run);
        };
        play.textContent = data.words.play;
        play.addEventListener('click', toggle);
        at.addEventListener('input', () => { moment = Number(at.value); show(moment); });
        // The day is shown from shortly before the first caller waits or talks.
        const busy = data.frames.findIndex(frame => frame[2 + hotlines] || waiting(frame));
        moment = Math.max(0, (busy < 0 ? 0 : data.frames[busy][0]) - 300);
        show(moment);
        """#
}
