// Reads a Bundle and says, a line each, what two validators find wrong in it or in one of its resources.
"use strict";

const fs = require("fs");
const path = require("path");

const home = process.argv[2];
const load = (name) => require(path.join(home, "node_modules", name));
const JSONSchemaValidator = load("@asymmetrik/fhir-json-schema-validator");
const { Fhir } = load("fhir");

const schema = new JSONSchemaValidator();
const structure = new Fhir();
const bundle = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));

const say = (judge, place, text) => process.stdout.write(`${judge}: ${place} ${text}\n`);

function judge(resource, place) {
  for (const fault of schema.validate(resource)) {
    say("schema", place + (fault.dataPath || ""), `${fault.message} ${JSON.stringify(fault.params)}`);
  }
  const told = structure.validate(resource, { errorOnUnexpected: true });
  for (const message of told.messages) {
    if (message.severity === "error" || message.severity === "fatal") {
      say("structure", `${place} ${message.location}`, message.message);
    }
  }
}

const { entry: entries = [], ...head } = bundle;
judge(head, "Bundle");
entries.forEach((entry, number) => judge(entry.resource, `${number} ${entry.resource.resourceType}`));
