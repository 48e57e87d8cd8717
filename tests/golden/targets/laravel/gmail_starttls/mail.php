            'require_tls' => true,
