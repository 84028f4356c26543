"use strict";

// Quick opinions: a click puts the phrase into the field; the buttons show only where script runs.
for (const row of document.querySelectorAll("[data-phrases-for]")) {
  const field = document.getElementById(row.dataset.phrasesFor);
  if (!field) continue;
  row.hidden = false;
  row.addEventListener("click", (event) => {
    const phrase = event.target.dataset.phrase;
    if (!phrase) return;
    field.value = phrase;
    field.focus();
  });
}
