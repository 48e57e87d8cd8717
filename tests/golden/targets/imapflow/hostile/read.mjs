import { ImapFlow } from "imapflow";

const client = new ImapFlow({
  host: "imap.example.in",
  port: 993,
  secure: true,
  auth: {
    user: "o'b \"q\" \\ $HOME `id` $(id) \u003cb>&]]> #1; %s %41 {x} !",
    pass: process.env.IMAP_PASSWORD,
  },
  logger: false,
});

await client.connect();
const lock = await client.getMailboxLock("INBOX", { readOnly: true });
try {
  console.log(client.mailbox.exists, "mails");
  if (client.mailbox.exists) {
    const newest = await client.fetchOne("*", { envelope: true });
    console.log("newest:", newest.envelope.subject);
  }
} finally {
  lock.release();
}
await client.logout();
