import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "192.0.2.25",
  port: 2465,
  secure: true,
  auth: {
    user: "server@example.in",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "",
  address: "server@example.in",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
