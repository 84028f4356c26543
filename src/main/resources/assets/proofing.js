"use strict";

// The content check beside the editor: after each automatic save, and when asked. It advises; what is changed, or let stand, a person decides.
(() => {
  const form = document.querySelector("form.writing");
  const box = document.querySelector("[data-check]");
  if (!form || !box) return;
  const state = box.querySelector("[data-check-state]");
  const lines = box.querySelector("[data-check-lines]");
  let asked = 0;

  box.hidden = false;
  box.querySelector("[data-check-now]").addEventListener("click", check);
  form.addEventListener("kept", check);
  if (form.elements.body.value) check();

  function words() {
    window.hugerte?.triggerSave();
    const fields = new URLSearchParams();
    for (const name of ["_csrf", "title", "summary", "body"]) fields.append(name, form.elements[name]?.value ?? "");
    return fields;
  }

  function send(address, body) {
    return fetch(box.dataset.check + address, { method: "POST", body, headers: { Accept: "application/json" } });
  }

  async function check() {
    const number = ++asked;
    try {
      const answer = await send("/lines", words());
      if (number !== asked) return;
      if (answer.ok) show(await answer.json());
      else state.textContent = "暂时不能检查";
    } catch {
      if (number === asked) state.textContent = "暂时不能检查";
    }
  }

  function show(findings) {
    const open = findings.filter((finding) => finding.open);
    const stops = open.filter((finding) => finding.severity === "STOP").length;
    const settled = findings.length - open.length;
    state.textContent =
      (open.length === 0 ? "没有发现问题" : `发现 ${open.length} 处，其中不得公开的 ${stops} 处`) +
      (settled === 0 ? "" : `；已处理 ${settled} 处`);
    lines.replaceChildren(...findings.map(line));
  }

  function line(finding) {
    const entry = document.createElement("li");
    entry.className = `finding finding-${finding.severity.toLowerCase()}${finding.open ? "" : " finding-settled"}`;
    const place = button("", () => find(finding));
    place.className = "finding-place";
    place.title = "在正文中找到这里";
    place.append(`${finding.before}`, element("mark", finding.found), `${finding.after}`);
    const why = finding.suggestion && !finding.reason.includes(finding.suggestion) ? `${finding.reason}，建议改为“${finding.suggestion}”` : finding.reason;
    entry.append(place, element("p", `${finding.label}　${why}`));
    if (finding.said) entry.append(element("p", finding.said));
    if (finding.open) entry.append(acts(finding, entry));
    return entry;
  }

  function acts(finding, entry) {
    const row = document.createElement("p");
    row.className = "finding-acts";
    if (finding.suggestion) row.append(button(finding.suggestion.includes("*") ? "遮盖" : "采用", () => adopt(finding)));
    if (finding.mayWaive) row.append(button("不改", () => explain(finding, entry)));
    row.append(button("误报", () => say(finding, "FALSE_ALARM", "")));
    return row;
  }

  function button(label, act) {
    const made = element("button", label);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  /** A reason is asked for in place; nothing leaves the page. */
  function explain(finding, entry) {
    if (entry.querySelector("input")) return entry.querySelector("input").focus();
    const row = document.createElement("p");
    row.className = "finding-acts";
    const reason = document.createElement("input");
    reason.type = "text";
    reason.maxLength = 300;
    reason.setAttribute("aria-label", "不改的理由");
    reason.placeholder = "不改的理由";
    reason.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      say(finding, "WAIVED", reason.value);
    });
    row.append(reason, button("记下", () => say(finding, "WAIVED", reason.value)));
    entry.append(row);
    reason.focus();
  }

  async function say(finding, kind, reason) {
    const body = words();
    for (const [name, value] of Object.entries({ mark: finding.mark, kind, reason })) body.append(name, value);
    try {
      const answer = await send("/rulings", body);
      if (answer.ok) return check();
      state.textContent = answer.status === 422 ? (await answer.json()).message : "没有记下，请再试一次";
    } catch {
      state.textContent = "没有记下，请再试一次";
    }
  }

  async function adopt(finding) {
    await say(finding, "ADOPTED", "");
    const field = [form.elements.title, form.elements.summary].find((each) => each?.value.includes(finding.before + finding.found));
    if (field) {
      field.value = field.value.replace(finding.before + finding.found, () => finding.before + finding.suggestion);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return check();
    }
    const editor = window.hugerte?.activeEditor ?? window.hugerte?.get()[0];
    const range = editor && rangeOf(editor.getBody(), finding);
    if (!range) {
      state.textContent = "没有找到这处文字，请在正文里修改";
      return;
    }
    editor.undoManager.transact(() => {
      range.deleteContents();
      range.insertNode(editor.getDoc().createTextNode(finding.suggestion));
    });
    editor.fire("change");
    check();
  }

  /** The words of a finding among the text nodes, known by what stands before them in the same block. */
  function rangeOf(body, finding) {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = "";
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.data;
    }
    const before = finding.before.slice(finding.before.lastIndexOf("\n") + 1);
    const at = text.indexOf(before + finding.found);
    if (at < 0) return null;
    const range = body.ownerDocument.createRange();
    const [from, to] = [at + before.length, at + before.length + finding.found.length];
    const holder = (place) => nodes.findLast((each) => each.start <= place);
    const first = holder(from);
    const last = holder(to - 1);
    range.setStart(first.node, from - first.start);
    range.setEnd(last.node, to - last.start);
    return range;
  }

  /** Selects the words in the editor, or puts the cursor into the title or summary. */
  function find(finding) {
    const field = [form.elements.title, form.elements.summary].find((each) => each?.value.includes(finding.before + finding.found));
    if (field) {
      const from = field.value.indexOf(finding.before + finding.found) + finding.before.length;
      field.focus();
      field.setSelectionRange(from, from + finding.found.length);
      return;
    }
    const editor = window.hugerte?.activeEditor ?? window.hugerte?.get()[0];
    const range = editor && rangeOf(editor.getBody(), finding);
    if (!range) return;
    editor.focus();
    editor.selection.setRng(range);
    editor.selection.scrollIntoView();
  }
})();
