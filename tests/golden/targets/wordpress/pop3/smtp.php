<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = 'mail.example.in';
    $mail->Port = 465;
    $mail->SMTPSecure = 'ssl';
    $mail->SMTPAuth = true;
    $mail->Username = 'asha@example.in';
    $mail->Password = 'YOUR-PASSWORD';
    $mail->From = 'asha@example.in';
    $mail->Sender = 'asha@example.in';
    $mail->FromName = 'Asha Rao';
});
