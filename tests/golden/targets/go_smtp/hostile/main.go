package main

import (
	"crypto/tls"
	"io"
	"log"
	"net/mail"
	"net/smtp"
	"os"
)

const host = "smtp.example.in"
const port = "465"
const user = "o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !"
const address = "-a$b`c'd{e}|#&@example.in"
const name = "O'Brien \"Q\" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀"

func main() {
	me := mail.Address{Name: name, Address: address}
	message := "From: " + me.String() + "\r\nTo: " + me.String() +
		"\r\nSubject: Test\r\n\r\nIt works.\r\n"
	if err := send(message); err != nil {
		log.Fatal(err)
	}
}

func send(message string) error {
	connection, err := tls.Dial("tcp", host+":"+port, &tls.Config{ServerName: host})
	if err != nil {
		return err
	}
	client, err := smtp.NewClient(connection, host)
	if err != nil {
		return err
	}
	defer client.Close()
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
