// Lists change in place while filters do; the address and the way back stay right.

const PART = "[data-results]";
let asked = 0;
let shown = location.search;

async function show(address) {
  const turn = ++asked;
  shown = new URL(address, location.href).search;
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  if (!response.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [fresh, old] = [page, document].map((one) => one.querySelector(PART));
  if (turn !== asked) return;
  if (!fresh || !old) return location.assign(address);
  old.replaceWith(fresh);
  document.title = page.title;
  for (const link of document.querySelectorAll(".header__languages a")) {
    link.search = new URL(address, location.href).search;
  }
  document.querySelector(PART).querySelector("[role=status]")?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(`${PART} a[href^="?"]`);
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (new URL(link.href).searchParams.has("page")) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  show(link.href);
});

addEventListener("popstate", () => {
  // A jump within the page changes nothing that would have to be fetched.
  if (location.search !== shown) show(location.href);
});
