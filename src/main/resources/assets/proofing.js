"use strict";

// The content check beside the editor: after each automatic save, and when asked. It advises and changes nothing by itself.
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

  async function check() {
    const number = ++asked;
    const body = new URLSearchParams();
    for (const name of ["_csrf", "title", "summary", "body"]) body.append(name, form.elements[name]?.value ?? "");
    try {
      const answer = await fetch(box.dataset.check, { method: "POST", body, headers: { Accept: "application/json" } });
      if (number !== asked) return;
      if (answer.ok) show(await answer.json());
      else state.textContent = "暂时不能检查";
    } catch {
      if (number === asked) state.textContent = "暂时不能检查";
    }
  }

  function show(findings) {
    const stops = findings.filter((finding) => finding.severity === "STOP").length;
    state.textContent = findings.length === 0 ? "没有发现问题" : `发现 ${findings.length} 处，其中不得公开的 ${stops} 处`;
    lines.replaceChildren(...findings.map(line));
  }

  function line(finding) {
    const entry = document.createElement("li");
    entry.className = `finding finding-${finding.severity.toLowerCase()}`;
    const place = document.createElement("button");
    place.type = "button";
    place.title = "在正文中找到这里";
    place.append(`${finding.before}`, element("mark", finding.found), `${finding.after}`);
    place.addEventListener("click", () => find(finding));
    const why = finding.suggestion ? `${finding.reason}，建议改为“${finding.suggestion}”` : finding.reason;
    entry.append(place, element("p", `${finding.label}　${finding.category}　${why}`));
    return entry;
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  /** Selects the words in the editor; in the title the browser's own search is enough. */
  function find(finding) {
    const editor = window.hugerte?.activeEditor;
    if (!editor) return;
    editor.focus();
    editor.getWin().getSelection().collapse(editor.getBody(), 0);
    if (!editor.getWin().find(finding.before + finding.found)) editor.getWin().find(finding.found);
  }
})();
