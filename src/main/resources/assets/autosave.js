"use strict";

// Keeps what is typed: at once on this machine, every few seconds on the server. The copy here goes when the server has it,
// so that a lost connection, a closed window and an ended session lose nothing. Each sending is a sign of life for the lock.
(() => {
  const form = document.querySelector("form.writing[data-autosave]");
  if (!form) return;
  const name = `mingchuang-writing:${form.dataset.writer}:${form.dataset.autosave}`;
  const line = form.querySelector("[data-autosaved]");
  const lost = document.querySelector("[data-lock-lost]");
  const seconds = 1_000;
  let waiting = 0;
  let sending = false;
  let again = false;

  restore();
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  form.addEventListener("submit", () => clearTimeout(waiting));
  addEventListener("online", () => plan(0));
  addEventListener("pagehide", () => { if (localStorage.getItem(name)) store(); });

  function typed() {
    store();
    plan(3 * seconds);
  }

  function plan(pause) {
    clearTimeout(waiting);
    if (localStorage.getItem(name)) waiting = setTimeout(send, pause);
  }

  /** Files stay out: they are sent with the form only. */
  function fields() {
    return [...new FormData(form)].filter(([key, value]) => key !== "_csrf" && typeof value === "string");
  }

  function store() {
    try {
      localStorage.setItem(name, JSON.stringify({ at: Date.now(), fields: fields() }));
    } catch {
      say("本机存储已满，内容只保存在服务器上");
    }
  }

  async function send() {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    const copy = localStorage.getItem(name);
    const body = new URLSearchParams(fields());
    body.append("_csrf", form.elements._csrf.value);
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body, headers: { Accept: "application/json" } });
      await understand(answer, copy);
    } catch {
      say("连接中断，内容已存在本机，恢复后自动上传");
      plan(5 * seconds);
    } finally {
      sending = false;
      if (again) {
        again = false;
        plan(seconds);
      }
    }
  }

  async function understand(answer, copy) {
    if (answer.ok) {
      const { at } = await answer.json();
      lost.hidden = true;
      say(`${at} 已自动保存`);
      if (localStorage.getItem(name) === copy) {
        localStorage.removeItem(name);
        form.dispatchEvent(new CustomEvent("kept", { bubbles: true }));
      }
    } else if (answer.status === 409) {
      alarm((await answer.json()).message);
    } else if (answer.status === 401) {
      alarm("登录已超时，内容已存在本机。请在新窗口登录，本页随后自动上传。");
      plan(5 * seconds);
    } else {
      say("服务器暂时不能保存，内容已存在本机");
      plan(15 * seconds);
    }
  }

  /** A copy that the server never got. It is shown when it was written on the version that stands here. */
  function restore() {
    const copy = read();
    if (!copy) return;
    const same = new Map(copy.fields).get("version") === form.elements.version.value;
    if (!same) {
      offer(`本机有 ${time(copy.at)} 没有上传的内容，但稿件此后已有新版本。`, "放弃本机的内容", copy);
      return;
    }
    fill(copy.fields);
    offer(`本机 ${time(copy.at)} 没有上传的内容已恢复，正在上传。`, "放弃，改用服务器上的内容", null);
    plan(0);
  }

  function read() {
    try {
      return JSON.parse(localStorage.getItem(name) ?? "null");
    } catch {
      localStorage.removeItem(name);
      return null;
    }
  }

  function fill(entries) {
    const values = new Map();
    for (const [key, value] of entries) values.set(key, [...(values.get(key) ?? []), value]);
    for (const field of form.elements) {
      if (!field.name || field.name === "_csrf" || field.type === "file" || field.type === "submit") continue;
      if (field.type === "checkbox" || field.type === "radio") field.checked = (values.get(field.name) ?? []).includes(field.value);
      else if (values.has(field.name)) field.value = values.get(field.name)[0];
    }
    form.dispatchEvent(new Event("change"));
  }

  function offer(text, label, unsent) {
    const box = document.querySelector("[data-local-copy]");
    box.querySelector("span").textContent = text;
    const button = box.querySelector("button");
    button.textContent = label;
    button.addEventListener("click", () => {
      clearTimeout(waiting);
      localStorage.removeItem(name);
      form.dispatchEvent(new CustomEvent("kept", { bubbles: true }));
      location.reload();
    });
    if (unsent) {
      const text = document.createElement("textarea");
      text.readOnly = true;
      text.rows = 6;
      text.setAttribute("aria-label", "本机没有上传的正文");
      text.value = new Map(unsent.fields).get("body") ?? "";
      box.append(text);
    }
    box.hidden = false;
  }

  function alarm(text) {
    lost.textContent = text;
    lost.hidden = false;
    say("");
  }

  function say(text) {
    if (line.textContent !== text) line.textContent = text;
  }

  function time(at) {
    return new Date(at).toLocaleString("zh-CN", { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });
  }
})();
