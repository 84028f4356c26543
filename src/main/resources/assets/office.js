"use strict";

// Menus, keys and focus. Nothing here is needed to work in the office; it only makes it quicker.
(() => {
  const typing = (element) => element.closest("input, textarea, select, [contenteditable], .tox");

  function closeMenus(except) {
    for (const menu of document.querySelectorAll("details[data-drop][open]")) {
      if (menu !== except) menu.open = false;
    }
  }

  document.addEventListener("click", (event) => closeMenus(event.target.closest("details[data-drop]")));

  /** Each key's act; the list shown by `?` is made from it. */
  const keys = [
    { keys: "/", text: "查找、筛选", act: () => focusFilter() },
    { keys: "g h", text: "回到首页", act: () => follow(".brand") },
    { keys: "n", text: "新建", act: () => follow("[data-key='n'], .heading-actions .button-primary[href]") },
    { keys: "[", text: "上一页", act: () => follow(".paging a[rel='prev']") },
    { keys: "]", text: "下一页", act: () => follow(".paging a[rel='next']") },
    { keys: "?", text: "快捷键", act: () => showKeys() },
  ];
  let begun = "";

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeMenus(null);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const pressed = begun ? `${begun} ${event.key}` : event.key;
    begun = "";
    const found = keys.find((key) => key.keys === pressed);
    if (found) {
      event.preventDefault();
      found.act();
    } else if (keys.some((key) => key.keys.startsWith(`${event.key} `))) {
      begun = event.key;
      setTimeout(() => (begun = ""), 1200);
    }
  });

  function focusFilter() {
    const field = document.querySelector(
      ":is(.filters, .filter) :is(input[type='search'], input[type='text'], select), input[type='search']",
    );
    field?.focus();
    field?.select?.();
  }

  function follow(selector) {
    document.querySelector(selector)?.click();
  }

  function showKeys() {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-labelledby", "keys-title");
    const title = document.createElement("h2");
    title.id = "keys-title";
    title.textContent = "键盘快捷键";
    const list = document.createElement("dl");
    list.className = "facts";
    for (const key of keys) list.append(row(key));
    const form = document.createElement("form");
    form.method = "dialog";
    form.className = "actions";
    const close = document.createElement("button");
    close.className = "button button-secondary";
    close.textContent = "关闭";
    form.append(close);
    dialog.append(title, list, form);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  function row(key) {
    const line = document.createElement("div");
    const term = document.createElement("dt");
    for (const part of key.keys.split(" ")) {
      const cap = document.createElement("kbd");
      cap.textContent = part;
      term.append(cap, " ");
    }
    const text = document.createElement("dd");
    text.textContent = key.text;
    line.append(term, text);
    return line;
  }

  // What is wrong with a form is read first.
  document.querySelector("#errors")?.focus();

  // The phone's first card of a menu that is longer than the screen: show where one is.
  document.querySelector(".side .menu a[aria-current='page']")?.scrollIntoView({ block: "nearest" });
})();
