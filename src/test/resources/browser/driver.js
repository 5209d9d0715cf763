// Lays each page out in a frame, lets axe-core read it, and writes what is wrong into the page.
const pages = "PAGES", axeSource = "AXE", result = {};
const rules = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  resultTypes: ["violations"],
};

function framed(html, width) {
  return new Promise((done) => {
    const frame = document.createElement("iframe");
    frame.style.cssText = "border:0;width:" + width + "px;height:900px";
    frame.addEventListener("load", () => done(frame));
    frame.srcdoc = html;
    document.body.append(frame);
  });
}

async function narrow(html, wrong) {
  const frame = await framed(html, 320);
  const width = frame.contentDocument.documentElement.scrollWidth;
  if (width > 320) {
    wrong.push("scrolls sideways: " + width + " pixels wide where there are 320");
  }
  frame.remove();
}

async function read(html, wrong) {
  const frame = await framed(html, 1100);
  const script = frame.contentDocument.createElement("script");
  script.textContent = axeSource;
  frame.contentDocument.head.append(script);
  const found = await frame.contentWindow.axe.run(frame.contentDocument, rules);
  for (const violation of found.violations) {
    for (const node of violation.nodes.slice(0, 3)) {
      wrong.push(violation.id + ": " + violation.help + ": " + node.html.slice(0, 160));
    }
  }
  frame.remove();
}

(async () => {
  for (const [name, html] of Object.entries(pages)) {
    const wrong = [];
    try {
      await narrow(html, wrong);
      await read(html, wrong);
    } catch (fault) {
      wrong.push("could not be read: " + fault);
    }
    result[name] = wrong;
  }
  const pre = document.createElement("pre");
  pre.id = "result";
  pre.textContent = JSON.stringify(result);
  document.body.replaceChildren(pre);
})();
