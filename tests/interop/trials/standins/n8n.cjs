// Sends with Nodemailer, which n8n gives these variables; ends in _FILE what stands in a file.
const fs = require("fs");
const nodemailer = require("nodemailer");
const written = JSON.parse(fs.readFileSync(0, "utf8"));
const variable = (name) => {
  const file = written[name + "_FILE"];
  return file ? fs.readFileSync(file, "utf8") : written[name];
};
nodemailer
  .createTransport({
    host: variable("N8N_SMTP_HOST"),
    port: Number(variable("N8N_SMTP_PORT")),
    secure: variable("N8N_SMTP_SSL") === "true",
    ignoreTLS: variable("N8N_SMTP_STARTTLS") !== "true",
    auth: { user: variable("N8N_SMTP_USER"), pass: variable("N8N_SMTP_PASS") },
  })
  .sendMail({
    from: variable("N8N_SMTP_SENDER"),
    to: process.env.ADDRESS,
    subject: "Test",
    text: "It works.",
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
