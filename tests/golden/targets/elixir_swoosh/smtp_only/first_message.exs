import Swoosh.Email

address = "server@example.in"
name = ""

new()
|> from({name, address})
|> to(address)
|> subject("Test")
|> text_body("It works.")
|> MyApp.Mailer.deliver!()
