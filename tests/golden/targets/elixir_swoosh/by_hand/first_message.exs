import Swoosh.Email

address = "asha@example.in"
name = "आशा राव"

new()
|> from({name, address})
|> to(address)
|> subject("Test")
|> text_body("It works.")
|> MyApp.Mailer.deliver!()
