import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "mail.example.in",
  port: 587,
  secure: false,
  ignoreTLS: true,
  auth: {
    user: "asha@example.in",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "",
  address: "asha@example.in",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
