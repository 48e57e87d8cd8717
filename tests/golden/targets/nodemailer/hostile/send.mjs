import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({
  host: "smtp.example.in",
  port: 465,
  secure: true,
  auth: {
    user: "o'b \"q\" \\ $HOME `id` $(id) \u003cb>&]]> #1; %s %41 {x} !",
    pass: process.env.SMTP_PASSWORD,
  },
});

const me = {
  name: "O'Brien \"Q\" \\ $HOME ${x} `id` $(id) \u003cscript>alert(1)\u003c/script> ]]> #1; %s %% & ~ ! आशा 😀",
  address: "-a$b`c'd{e}|#&@example.in",
};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});
