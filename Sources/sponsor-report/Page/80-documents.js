view("documents", {
  draw(content) {
    content.append(heading(1, t("documents.title")));
    const documents = tables.documents;
    if (!documents) content.append(h("p", {}, t("omitted.file", {file: "documents.csv"})));
    else content.append(table({
      name: "documents", caption: t("documents.title"), rows: documents.rows(), file: "documents.csv", csv: () => documents.csv(),
      columns: ["document", "kind", "language", "session", "body", "date", "actions", "review", "note"].map((title) => ({
        title: t(`column.${title}`), isNumber: ["session", "actions", "review"].includes(title),
        value: (row) => ["session", "actions", "review"].includes(title) ? documents.number(row, title)
          : title === "kind" ? t(`kind.${documents.text(row, "kind").replaceAll(" ", "-")}`) : documents.text(row, title),
      })),
    }));
    content.append(heading(2, t("ledger.title")));
    if (!tables.ledger) return content.append(h("p", {}, t("evidence.omitted")));
    content.append(h("p", {}, t("ledger.lead", {n: tables.ledger.count})), h("div", {class: "tools"}, csvButton("ledger.csv", () => tables.ledger.csv())));
  },
});

view("review", {
  draw(content) {
    const review = tables.review;
    content.append(heading(1, t("review.title")), h("p", {class: "lead"}, t("review.lead")));
    if (!review) return content.append(h("p", {}, t("omitted.file", {file: "review.csv"})));
    if (!review.count) content.append(h("p", {}, t("review.none")));
    content.append(table({
      name: "review", caption: t("review.title"), rows: review.rows(), file: "review.csv", csv: () => review.csv(),
      columns: [
        {title: t("column.printed"), value: (row) => review.text(row, "printed")},
        {title: t("column.why"), value: (row) => t(`why.${review.text(row, "why").replaceAll(" ", "-")}`)},
        {title: t("column.candidates"), value: (row) => review.text(row, "candidates").split(" ").filter(Boolean).map(name).join(", ")},
        {title: t("column.document"), value: (row) => review.text(row, "document")},
        {title: t("column.paragraph"), value: (row) => review.text(row, "paragraph")},
        {title: t("column.place"), value: (row) => `${review.text(row, "start")}–${review.text(row, "end")}`},
      ],
    }));
  },
});

view("method", {
  draw(content) {
    content.append(heading(1, t("method.title")), h("p", {class: "lead"}, t("method.lead")));
    content.append(h("div", {lang: "en", dir: "ltr"}, ...data.method.map((words) => h("p", {}, words))));
    content.append(heading(2, t("method.files")), h("ul", {class: "plain"},
      ...["report.md", "report.xlsx", "ledger.csv", "review.csv", "audit.md", "drafts.csv", "pairs.csv", "clusters.csv", "backbone.csv", ...(data.changes ? ["changes.csv"] : []), "network.graphml", "network.gexf"]
        .map((file) => h("li", {}, h("a", {href: file}, file)))));
    if (data.omitted.length) content.append(h("p", {}, t("omitted.parts", {list: enumerated(data.omitted)})));
  },
});
