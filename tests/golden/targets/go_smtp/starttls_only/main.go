package main

import (
	"crypto/tls"
	"io"
	"log"
	"net/mail"
	"net/smtp"
	"os"
)

const host = "smtp.mail.me.com"
const port = "587"
const user = "asha@icloud.com"
const address = "asha@icloud.com"
const name = "Asha Rao"

func main() {
	me := mail.Address{Name: name, Address: address}
	message := "From: " + me.String() + "\r\nTo: " + me.String() +
		"\r\nSubject: Test\r\n\r\nIt works.\r\n"
	if err := send(message); err != nil {
		log.Fatal(err)
	}
}

func send(message string) error {
	client, err := smtp.Dial(host + ":" + port)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := client.StartTLS(&tls.Config{ServerName: host}); err != nil {
		return err
	}
	password := os.Getenv("SMTP_PASSWORD")
	login := smtp.PlainAuth("", user, password, host)
	if err := client.Auth(login); err != nil {
		return err
	}
	if err := client.Mail(address); err != nil {
		return err
	}
	if err := client.Rcpt(address); err != nil {
		return err
	}
	data, err := client.Data()
	if err != nil {
		return err
	}
	if _, err := io.WriteString(data, message); err != nil {
		return err
	}
	if err := data.Close(); err != nil {
		return err
	}
	return client.Quit()
}
