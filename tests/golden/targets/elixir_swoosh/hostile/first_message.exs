import Swoosh.Email

address = "-a$b`c'd{e}|#&@example.in"
name = "O'Brien \"Q\" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀"

new()
|> from({name, address})
|> to(address)
|> subject("Test")
|> text_body("It works.")
|> MyApp.Mailer.deliver!()
