// 阅读工具: letter size, printing and copying the address; shown only where script runs.
(() => {
  'use strict';
  const KEY = 'mingchuang-size';

  document.querySelectorAll('[data-reading]').forEach((tools) => {
    const said = tools.querySelector('.tools-said');
    const sizes = [...tools.querySelectorAll('[data-size]')];
    const resize = (size) => {
      document.querySelectorAll('.body').forEach((body) => {
        body.classList.toggle('body-large', size === 'large');
        body.classList.toggle('body-small', size === 'small');
      });
      sizes.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.size === size)));
    };
    sizes.forEach((button) => {
      button.addEventListener('click', () => {
        resize(button.dataset.size);
        remember(button.dataset.size);
      });
    });
    tools.querySelector('[data-print]').addEventListener('click', () => window.print());
    tools.querySelector('[data-copy]').addEventListener('click', async () => {
      said.textContent = (await copied(address())) ? '链接已复制' : `请手动复制：${address()}`;
    });
    resize(remembered());
    tools.hidden = false;
  });

  function address() {
    const canonical = document.querySelector('link[rel="canonical"]');
    return canonical ? canonical.href : window.location.href;
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copiedBySelection(text);
    }
  }

  // Sites that are not served by HTTPS have no clipboard interface.
  function copiedBySelection(text) {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }

  // Storage may be forbidden by the browser's settings; the size then holds for this page only.
  function remember(size) {
    try {
      window.localStorage.setItem(KEY, size);
    } catch {
      return;
    }
  }

  function remembered() {
    try {
      return window.localStorage.getItem(KEY) || '';
    } catch {
      return '';
    }
  }
})();
