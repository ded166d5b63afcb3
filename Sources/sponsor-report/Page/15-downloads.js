// What a view shows, as a file.

function save(file, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], {type}));
  h("a", {href: url, download: file}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  announce(t("download.done", {file}));
}

/** A button that writes a CSV file; `csv` gives its bytes. */
const csvButton = (file, csv) =>
  h("button", {type: "button", "data-action": "download-csv", "data-file": file,
    onclick: () => save(file.split("/").pop(), "text/csv;charset=utf-8", csv())}, t("download.csv"),
    h("span", {class: "unseen"}, ` ${file}`));

/** Buttons that write a picture as SVG and PNG; `svg` gives the picture as an element with a viewBox. */
const pictureButtons = (file, svg) => ["svg", "png"].map((kind) =>
  h("button", {type: "button", "data-action": `download-${kind}`, "data-file": `${file}.${kind}`,
    onclick: () => savePicture(file, kind, svg())}, kind.toUpperCase(), h("span", {class: "unseen"}, ` ${file}.${kind}`)));

function savePicture(file, kind, svg) {
  const picture = withStyle(svg);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
  if (kind === "svg") return save(`${file}.svg`, "image/svg+xml", text);
  const [, , width, height] = picture.getAttribute("viewBox").split(" ").map(Number);
  const image = new Image();
  image.onload = () => {
    const scale = Math.min(2, 8000 / Math.max(width, height));
    const canvas = h("canvas", {width: Math.round(width * scale), height: Math.round(height * scale)});
    const pen = canvas.getContext("2d");
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--paper");
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(`${file}.png`, "image/png", blob));
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

/** A copy of a picture that carries the colours of this page with it: outside, its style sheet is not there. */
function withStyle(svg) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, place) => {
    if (!originals[place].isConnected) return;
    const style = getComputedStyle(originals[place]);
    for (const property of ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-family",
      "font-weight", "text-anchor"]) {
      const value = style.getPropertyValue(property);
      if (value) element.style.setProperty(property, value);
    }
    element.removeAttribute("tabindex");
  });
  const [, , width, height] = copy.getAttribute("viewBox").split(" ");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  return copy;
}
