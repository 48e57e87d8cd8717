<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = 'smtp.sendgrid.net';
    $mail->Port = 587;
    $mail->SMTPSecure = 'tls';
    $mail->SMTPAuth = true;
    $mail->Username = 'apikey';
    $mail->Password = 'YOUR-PASSWORD';
    $mail->From = 'noreply@example.in';
    $mail->Sender = 'noreply@example.in';
});
