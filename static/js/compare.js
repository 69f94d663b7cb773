// Side by side: a sentence marks its partner; keys lead from difference to difference.

const page = document.getElementById("compare");
const partners = (key) => page.querySelectorAll(`[data-sentence="${key}"]`);

function mark(event) {
  const sentence = event.target.closest("[data-sentence]");
  page.querySelectorAll(".sentence--on").forEach((other) => other.classList.remove("sentence--on"));
  if (sentence) partners(sentence.dataset.sentence).forEach((one) => one.classList.add("sentence--on"));
}

// One stop for the Tab key a level; the arrows go on from sentence to sentence.
function stops() {
  for (const level of page.querySelectorAll(".level")) {
    level.querySelectorAll("[data-sentence]").forEach((sentence, place) => {
      sentence.tabIndex = place ? -1 : 0;
    });
  }
}

function arrow(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const here = event.target.closest("[data-sentence]");
  if (!step || !here) return;
  const all = [...page.querySelectorAll("[data-sentence]")];
  all[all.indexOf(here) + step]?.focus();
  event.preventDefault();
}

function next(event) {
  const step = { n: 1, p: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  const all = [...page.querySelectorAll("[data-difference]")];
  const here = all.findIndex((one) => one.classList.contains("differs--here"));
  const there = all[(here + step + all.length) % all.length] ?? all[0];
  if (!there) return;
  all.forEach((one) => one.classList.toggle("differs--here", one === there));
  there.focus({ preventScroll: true });
  there.scrollIntoView({ block: "center" });
}

if (page) {
  stops();
  page.addEventListener("pointerover", mark);
  page.addEventListener("focusin", mark);
  page.addEventListener("keydown", arrow);
  document.addEventListener("keydown", next);
}
