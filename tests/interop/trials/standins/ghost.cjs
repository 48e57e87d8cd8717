// Reads config.production.json and the environment as Ghost does, and sends with the
// package that Ghost sends with.
const fs = require("fs");
const { mail } = JSON.parse(fs.readFileSync("config.production.json", "utf8"));
for (const [name, value] of Object.entries(process.env)) {
  const [first, ...steps] = name.split("__");
  if (first !== "mail" || steps.length === 0) continue;
  const last = steps.pop();
  const place = steps.reduce((place, step) => (place[step] ??= {}), mail);
  place[last] = value;
}
const transport = require("@tryghost/nodemailer")(mail.transport, mail.options);
transport
  .sendMail({ from: mail.from, to: process.env.ADDRESS, subject: "Test", text: "It works." })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
