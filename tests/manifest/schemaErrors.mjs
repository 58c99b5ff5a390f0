import { readdirSync, readFileSync } from 'node:fs';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';

/**
 * Reads a JSON list of manifests and writes, for each, what Microsoft's schemas say against it. A program of its own: the
 * validator awaits its WebAssembly at the top of a module, which jest cannot load.
 */
const START = 'OfficeAppManifestV1_1.xsd';
const folder = new URL('./xsd/', import.meta.url);
const schemas = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))]));
// The schemas name each other. Found by name alone, they do so in a folder with a space in its name as well.
xmlRegisterInputProvider(new XmlBufferInputProvider(schemas));
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(schemas[START], { url: START }));

function errorsOf(manifest) {
  try {
    validator.validate(XmlDocument.fromString(manifest));
    return [];
  } catch (error) {
    return error.details?.map(({ message }) => message.trim()) ?? [error.message];
  }
}

const manifests = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(manifests.map(errorsOf)));
