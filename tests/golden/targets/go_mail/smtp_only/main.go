package main

import (
	"log"
	netmail "net/mail"
	"os"

	"github.com/wneessen/go-mail"
)

const host = "192.0.2.25"
const port = 2465
const user = "server@example.in"
const address = "server@example.in"
const name = ""

func main() {
	me := netmail.Address{Name: name, Address: address}
	message := mail.NewMsg()
	if err := message.From(me.String()); err != nil {
		log.Fatal(err)
	}
	if err := message.To(me.String()); err != nil {
		log.Fatal(err)
	}
	message.Subject("Test")
	message.SetBodyString(mail.TypeTextPlain, "It works.")

	client, err := mail.NewClient(host,
		mail.WithPort(port),
		mail.WithSSL(),
		mail.WithSMTPAuth(mail.SMTPAuthPlain),
		mail.WithUsername(user),
		mail.WithPassword(os.Getenv("SMTP_PASSWORD")),
	)
	if err != nil {
		log.Fatal(err)
	}
	if err := client.DialAndSend(message); err != nil {
		log.Fatal(err)
	}
}
