<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = 'smtp.example.in';
    $mail->Port = 465;
    $mail->SMTPSecure = 'ssl';
    $mail->SMTPAuth = true;
    $mail->Username = 'o\'b "q" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !';
    $mail->Password = 'YOUR-PASSWORD';
    $mail->From = '-a$b`c\'d{e}|#&@example.in';
    $mail->Sender = '-a$b`c\'d{e}|#&@example.in';
    $mail->FromName = 'O\'Brien "Q" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀';
});
