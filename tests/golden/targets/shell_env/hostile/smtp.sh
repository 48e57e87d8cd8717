export SMTP_HOST=smtp.example.in
export SMTP_PORT=465
export SMTP_SECURITY=tls
export SMTP_USERNAME='o'\''b "q" \ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !'
export SMTP_FROM='-a$b`c'\''d{e}|#&@example.in'
export SMTP_FROM_NAME='O'\''Brien "Q" \ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀'
export SMTP_PASSWORD="$(secret-tool lookup host smtp.example.in service smtp user o%27b%20%22q%22%20%5C%20%24HOME%20%60id%60%20%24%28id%29%20%3Cb%3E%26%5D%5D%3E%20%231%3B%20%25s%20%2541%20%7Bx%7D%20%21)"
