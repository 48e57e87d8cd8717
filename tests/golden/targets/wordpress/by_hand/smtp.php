<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = 'smtp.example.in';
    $mail->Port = 587;
    $mail->SMTPSecure = 'tls';
    $mail->SMTPAuth = true;
    $mail->Username = 'asha@example.in';
    $mail->Password = 'YOUR-PASSWORD';
    $mail->From = 'asha@example.in';
    $mail->Sender = 'asha@example.in';
    $mail->FromName = 'आशा राव';
});
