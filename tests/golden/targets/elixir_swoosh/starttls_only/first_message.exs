import Swoosh.Email

address = "asha@icloud.com"
name = "Asha Rao"

new()
|> from({name, address})
|> to(address)
|> subject("Test")
|> text_body("It works.")
|> MyApp.Mailer.deliver!()
