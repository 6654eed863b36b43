// Reads the documents of a folder with markdownlint and their diagrams with Mermaid; tells what they do not take.
// Arguments: the folder. Every default rule of markdownlint holds but the length of lines, which tables break.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { argv, exit } from "node:process";
import { JSDOM } from "jsdom";
import { lint } from "markdownlint/sync";

// Mermaid cleans its labels by a browser's means.
const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");

const folder = argv[2];
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name))
  .sort();
const documents = files.filter((file) => file.endsWith(".md"));
const faults = [];

for (const [file, found] of Object.entries(lint({ files: documents, config: { default: true, MD013: false } }))) {
  for (const fault of found) {
    const detail = [fault.errorDetail, fault.errorContext].filter(Boolean).join(": ");
    faults.push(`${relative(folder, file)}:${fault.lineNumber} ${fault.ruleNames[0]} ${fault.ruleDescription} ${detail}`);
  }
}

const diagrams = files.filter((file) => file.endsWith(".mmd"))
  .map((file) => ({ place: relative(folder, file), text: readFileSync(file, "utf8") }));
for (const file of documents) {
  const blocks = readFileSync(file, "utf8").matchAll(/^```mermaid\n([\s\S]*?)^```$/gm);
  for (const block of blocks) {
    diagrams.push({ place: relative(folder, file), text: block[1] });
  }
}
for (const { place, text } of diagrams) {
  try {
    await mermaid.parse(text);
  } catch (refusal) {
    faults.push(`${place}: ${refusal.message}\n${text}`);
  }
}

faults.forEach((fault) => console.log(fault));
console.log(`${documents.length} documents, ${diagrams.length} Mermaid diagrams: ${faults.length} faults`);
exit(faults.length === 0 && documents.length > 0 && diagrams.length > 0 ? 0 : 1);
