<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = '192.0.2.25';
    $mail->Port = 2465;
    $mail->SMTPSecure = 'ssl';
    $mail->SMTPAuth = true;
    $mail->Username = 'server@example.in';
    $mail->Password = 'YOUR-PASSWORD';
    $mail->From = 'server@example.in';
    $mail->Sender = 'server@example.in';
});
