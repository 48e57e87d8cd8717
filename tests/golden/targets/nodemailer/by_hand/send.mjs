import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "smtp.example.in",
  port: 587,
  secure: false,
  requireTLS: true,
  auth: {
    user: "asha@example.in",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "आशा राव",
  address: "asha@example.in",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
