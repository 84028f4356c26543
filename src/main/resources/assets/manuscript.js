"use strict";

// The editor of manuscripts: fields that are asked for only at times.
(() => {
  const form = document.querySelector("form.writing");
  if (!form) return;
  for (const part of form.querySelectorAll("[data-shown-when]")) {
    const [name, value] = part.dataset.shownWhen.split("=");
    const show = () => { part.hidden = form.elements[name].value !== value; };
    form.addEventListener("change", show);
    show();
  }
})();
