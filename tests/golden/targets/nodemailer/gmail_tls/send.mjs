import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "smtp.gmail.com",
  port: 465,
  secure: true,
  auth: {
    user: "asha@gmail.com",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "Asha Rao",
  address: "asha@gmail.com",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
