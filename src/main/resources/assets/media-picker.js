"use strict";

// Chooses from the library while a manuscript is written: into the text, as its cover, or as an attachment.
(() => {
  const picker = document.querySelector("dialog.media-picker");
  if (!picker) return;
  const content = picker.querySelector("[data-media-list]");
  let editor = null;

  document.addEventListener("pickmedia", (event) => open(event.detail?.editor ?? null));
  for (const button of document.querySelectorAll("[data-pick-media]")) {
    button.hidden = false;
    button.addEventListener("click", () => open(null, button.dataset.pickMedia));
  }
  picker.querySelector("[data-close]").addEventListener("click", () => picker.close());

  function open(target, kind) {
    editor = target ?? window.hugerte?.get()[0] ?? null;
    picker.showModal();
    load(`${picker.dataset.list}${kind ? `&kind=${kind}` : ""}`);
  }

  async function load(address) {
    const answer = await fetch(address).catch(() => null);
    content.innerHTML = answer?.ok ? await answer.text() : "";
    if (!answer?.ok) tell("素材没有读出来，请稍后再试");
  }

  function tell(text) {
    const line = document.createElement("p");
    line.className = "alert alert-red";
    line.setAttribute("role", "alert");
    line.textContent = text;
    content.prepend(line);
    line.scrollIntoView({ block: "nearest" });
  }

  content.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    load(`${event.target.action}?${new URLSearchParams(new FormData(event.target))}`);
  });
  content.addEventListener("click", (event) => {
    const link = event.target.closest(".paging a");
    const button = event.target.closest("[data-media]");
    if (link) {
      event.preventDefault();
      load(link.href);
    } else if (button) take(button);
  });

  async function take(button) {
    const form = document.querySelector("form.writing");
    const body = new URLSearchParams({ media: button.dataset.media, role: button.dataset.role });
    body.append("_csrf", form.elements._csrf.value);
    button.setAttribute("aria-busy", "true");
    const answer = await fetch(picker.dataset.take, { method: "POST", body }).catch(() => null);
    const taken = (await answer?.json().catch(() => null)) ?? {};
    button.removeAttribute("aria-busy");
    if (!answer?.ok) {
      tell(taken.message ?? (answer?.status === 401 ? "登录已超时，请在新窗口登录后再选" : "没有选用成功，请稍后再试"));
      return;
    }
    place(taken, form);
    picker.close();
  }

  function place(taken, form) {
    if (taken.role === "body") editor?.undoManager.transact(() => editor.insertContent(taken.html));
    if (taken.role === "attachment") listed(form, "attachments", taken, `${taken.name} ${taken.size}`);
    if (taken.role === "cover") {
      listed(form, "cover", taken, taken.name);
      if (form.elements.coverAlt && !form.elements.coverAlt.value) form.elements.coverAlt.value = taken.alt;
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
    editor?.fire("change");
  }

  function listed(form, name, taken, text) {
    const label = document.createElement("label");
    label.className = "tick";
    const box = document.createElement("input");
    Object.assign(box, { type: name === "cover" ? "radio" : "checkbox", name, value: taken.file, checked: true });
    const words = document.createElement("span");
    words.textContent = text;
    label.append(box, " ", words);
    form.querySelector(`[data-listed=${name}]`).append(label);
  }
})();
