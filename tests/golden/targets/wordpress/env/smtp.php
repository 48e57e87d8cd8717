<?php
add_action('phpmailer_init', function ($mail) {
    $mail->isSMTP();
    $mail->Host = 'smtp.gmail.com';
    $mail->Port = 465;
    $mail->SMTPSecure = 'ssl';
    $mail->SMTPAuth = true;
    $mail->Username = 'asha@gmail.com';
    $mail->Password = getenv('SMTP_PASSWORD');
    $mail->From = 'asha@gmail.com';
    $mail->Sender = 'asha@gmail.com';
    $mail->FromName = 'Asha Rao';
});
