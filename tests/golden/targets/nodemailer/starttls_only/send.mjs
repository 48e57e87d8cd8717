import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "smtp.mail.me.com",
  port: 587,
  secure: false,
  requireTLS: true,
  auth: {
    user: "asha@icloud.com",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "Asha Rao",
  address: "asha@icloud.com",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
