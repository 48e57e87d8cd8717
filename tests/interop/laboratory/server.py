"""A mail server for the real programs: notes who logs in, how, and with which message.

    python3 server.py FOLDER

SMTP is aiosmtpd's, IMAP and POP3 are Dovecot's. On the addresses 127.0.LANE.N, N
chooses the certificate: 1 a good one, 2 a forged one, 3 somebody else's; 4 knows no
TLS. What happens is added to FOLDER/events, a JSON object a line. Prints `ready`;
ends when its standard input does.
"""

import asyncio
import json
import logging
import os
import re
import ssl
import subprocess
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

LANES = (1, 2)
CERTIFICATES = {1: "mail", 2: "forged", 3: "stranger", 4: None}
HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1]
EVENTS = os.open(os.path.join(FOLDER, "events"), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
os.fchmod(EVENTS, 0o666)


def note(event, local, protocol="smtp", **more):
    line = json.dumps({"event": event, "server": local, "protocol": protocol, **more})
    os.write(EVENTS, line.encode() + b"\n")


class Handler:
    """What the server does with a message."""

    def __init__(self, local):
        self.local = local

    async def handle_DATA(self, server, session, envelope):
        text = envelope.original_content.decode("utf-8", "replace")
        sent = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "text": text}
        note("message", self.local, tls=server.tls, **sent)
        return "250 2.0.0 taken"


class Server(SMTP):
    """SMTP that takes mail only after a login, and a login only within TLS."""

    # What other servers say; some programs insist on these words.
    AuthLoginUsernameChallenge = "Username:"
    AuthLoginPasswordChallenge = "Password:"

    def __init__(self, local, implicit, context):
        self.local, self.implicit = local, implicit
        encrypts = bool(context)
        super().__init__(
            Handler(local),
            hostname="mail.example.in",
            ident="ESMTP",
            enable_SMTPUTF8=True,
            tls_context=context,
            require_starttls=encrypts,
            auth_required=True,
            auth_require_tls=encrypts,
            authenticator=self.authenticate,
            loop=asyncio.get_running_loop(),
        )

    @property
    def tls(self):
        return self.implicit or self._tls_protocol is not None

    async def smtp_MAIL(self, arg):
        # Whoever offers AUTH takes this parameter (RFC 4954, section 5); aiosmtpd does not.
        await super().smtp_MAIL(arg and re.sub(r" AUTH=\S+", "", arg))

    def connection_lost(self, error):
        note("end", self.local)
        super().connection_lost(error)

    def authenticate(self, server, session, envelope, mechanism, given):
        user, password = (part.decode("utf-8", "replace") for part in (given.login, given.password))
        right = password in PASSWORDS
        note("login", self.local, tls=self.tls, user=user, password=password, right=right)
        return AuthResult(success=right, handled=False)


class Implicit(asyncio.Protocol):
    """A connection that becomes SMTP once TLS is there."""

    def __init__(self, local, tls):
        self.local, self.tls = local, tls

    def connection_made(self, transport):
        self.task = asyncio.ensure_future(self.encrypt(transport))

    async def encrypt(self, transport):
        try:
            encrypted = await asyncio.get_running_loop().start_tls(transport, self, self.tls, server_side=True)
        except (OSError, ssl.SSLError):
            note("end", self.local)
            return
        server = Server(self.local, True, None)
        encrypted.set_protocol(server)
        server.connection_made(encrypted)


class Names(asyncio.DatagramProtocol):
    """The names of /etc/hosts for those who ask DNS (RFC 1035): addresses, and nothing else."""

    def __init__(self):
        self.known = {}
        with open("/etc/hosts", encoding="ascii") as file:
            for line in file:
                address, *names = line.split()
                self.known.update({name: address for name in names})

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, peer):
        name, at = [], 12
        while data[at]:
            name.append(data[at + 1 : at + 1 + data[at]].decode("ascii", "replace").lower())
            at += 1 + data[at]
        question = data[12 : at + 5]
        address = self.known.get(".".join(name))
        wants_it = question[-4:] == b"\0\1\0\1" and address
        flags = b"\x85\x80" if address else b"\x85\x83"
        reply = data[:2] + flags + b"\0\1" + (b"\0\1" if wants_it else b"\0\0") + b"\0\0\0\0" + question
        if wants_it:
            reply += b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + bytes(map(int, address.split(".")))
        self.transport.sendto(reply, peer)


def passwords():
    with open(os.path.join(FOLDER, "passwords"), encoding="utf-8") as file:
        return file.read().split("\n")


def context(name):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    path = os.path.join(FOLDER, "ssl", name)
    made.load_cert_chain(path + ".pem", path + "-key.pem")
    return made


async def listen():
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(Names, local_addr=("127.0.0.1", 53))
    for lane in LANES:
        for number, name in CERTIFICATES.items():
            local = f"127.0.{lane}.{number}"
            tls = context(name) if name else None
            for port in (25, 587):
                await loop.create_server(lambda local=local, tls=tls: Server(local, False, tls), local, port)
            if tls:
                await loop.create_server(lambda local=local, tls=tls: Implicit(local, tls), local, 465)


def dovecot():
    """Dovecot's configuration, with the certificate that belongs to each address."""
    places = ""
    for lane in LANES:
        for number, name in CERTIFICATES.items():
            local = f"127.0.{lane}.{number}"
            path = os.path.join(FOLDER, "ssl", name or "mail")
            needs = "yes" if name else "no"
            places += f"local {local} {{\n  ssl = {'required' if name else 'no'}\n"
            places += f"  disable_plaintext_auth = {needs}\n"
            places += f"  ssl_cert = <{path}.pem\n  ssl_key = <{path}-key.pem\n}}\n"
    with open(os.path.join(HERE, "dovecot.conf"), encoding="utf-8") as file:
        template = file.read()
    script = os.path.join(HERE, "checkpassword.py")
    filled = template.replace("@FOLDER@", FOLDER).replace("@CHECK@", script)
    path = os.path.join(FOLDER, "dovecot.conf")
    with open(path, "w", encoding="utf-8") as file:
        file.write(filled + places)
    return path


async def watch(log):
    """Notes the connections that Dovecot tells of, and shows its complaints."""
    while line := (await log.readline()).decode("utf-8", "replace"):
        for protocol in ("imap", "pop3"):
            if f"{protocol}-login: " in line and ", lip=" in line:
                local = line.split(", lip=")[1].split(",")[0].strip()
                note("end", local, protocol, line=line.strip())
        if any(word in line for word in ("Error: ", "Fatal: ", "Panic: ")):
            print(line, end="", file=sys.stderr, flush=True)


async def main():
    await listen()
    command = ["/usr/sbin/dovecot", "-F", "-c", dovecot()]
    server = await asyncio.create_subprocess_exec(*command, stderr=subprocess.PIPE)
    watching = asyncio.create_task(watch(server.stderr))
    while True:
        try:
            _, probe = await asyncio.open_connection("127.0.1.1", 995)
            probe.close()
            break
        except ConnectionRefusedError:
            await asyncio.sleep(0.02)
    print("ready", flush=True)
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin)
    await reader.read()
    server.terminate()
    watching.cancel()


PASSWORDS = passwords()
# It says that a login without TLS is unwise, and tells of every failed handshake.
logging.disable()
warnings.simplefilter("ignore")
asyncio.run(main())
