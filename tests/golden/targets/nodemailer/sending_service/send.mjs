import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "smtp.sendgrid.net",
  port: 587,
  secure: false,
  requireTLS: true,
  auth: {
    user: "apikey",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "",
  address: "noreply@example.in",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
