"use strict";

// The editor of manuscripts: fields that are asked for only at times, and the sign of life that keeps the edit lock.
(() => {
  const form = document.querySelector("form.writing");
  if (!form) return;
  const minute = 60_000;
  let typed = false;

  for (const part of form.querySelectorAll("[data-shown-when]")) {
    const [name, value] = part.dataset.shownWhen.split("=");
    const show = () => { part.hidden = form.elements[name].value !== value; };
    form.addEventListener("change", show);
    show();
  }

  form.addEventListener("input", () => { typed = true; });

  // Only while somebody types: an abandoned window lets both the lock and the session end.
  setInterval(async () => {
    if (!typed) return;
    typed = false;
    const body = new FormData();
    body.append("_csrf", form.elements._csrf.value);
    try {
      const answer = await fetch(form.dataset.sign, { method: "POST", body, headers: { Accept: "application/json" } });
      if (answer.status === 409) lost((await answer.json()).message);
      if (answer.status === 401) lost("登录已超时。请在新窗口登录后再回到本页保存，内容不会丢失。");
      if (answer.ok) found();
    } catch {
      typed = true;
    }
  }, minute);

  function lost(message) {
    const line = document.querySelector("[data-lock-lost]");
    line.textContent = message;
    line.hidden = false;
  }

  function found() {
    document.querySelector("[data-lock-lost]").hidden = true;
  }
})();
