// Blocks that stand one under the other without script become tabs; arrow keys move between them.
(() => {
  'use strict';
  document.querySelectorAll('[data-tabs]').forEach((group, number) => {
    const panels = [...group.querySelectorAll(':scope > .block')];
    if (panels.length < 2) {
      return;
    }
    const bar = document.createElement('div');
    bar.className = 'tab-bar';
    bar.setAttribute('role', 'tablist');
    const tabs = panels.map((panel, index) => tabFor(panel, `tab-${number}-${index}`));

    const select = (index) => {
      tabs.forEach((tab, at) => {
        tab.setAttribute('aria-selected', String(at === index));
        tab.tabIndex = at === index ? 0 : -1;
        panels[at].hidden = at !== index;
      });
    };
    const turn = { ArrowLeft: -1, ArrowRight: 1 };
    tabs.forEach((tab, index) => {
      tab.addEventListener('click', () => select(index));
      tab.addEventListener('keydown', (event) => {
        if (event.key in turn) {
          const next = (index + turn[event.key] + tabs.length) % tabs.length;
          select(next);
          tabs[next].focus();
        }
      });
    });
    bar.append(...tabs);
    group.prepend(bar);
    group.classList.add('tabs-on');
    select(0);
  });

  function tabFor(panel, id) {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = id;
    tab.setAttribute('role', 'tab');
    tab.textContent = panel.querySelector('h2').textContent;
    panel.id = `${id}-panel`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', id);
    tab.setAttribute('aria-controls', panel.id);
    return tab;
  }
})();
