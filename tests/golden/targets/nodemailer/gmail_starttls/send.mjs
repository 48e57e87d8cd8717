import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "smtp.gmail.com",
  port: 587,
  secure: false,
  requireTLS: true,
  auth: {
    user: "asha@gmail.com",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "",
  address: "asha@gmail.com",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
