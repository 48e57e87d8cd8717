#!/bin/sh
# Makes two authorities, and certificates: a good one, one forged by the authority
# that nobody trusts, and one of a trusted authority for somebody else.
set -eu
cd "$1"

authority() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=$2" \
        -keyout "$1-key.pem" -out "$1.pem" 2> /dev/null
}

# certificate NAME AUTHORITY SUBJECT…
certificate() {
    name=$1 authority=$2
    shift 2
    names=$(printf ',DNS:%s' "$@")
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$1" \
        -keyout "$name-key.pem" -out "$name.csr" 2> /dev/null
    printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "${names#,}" > "$name.ext"
    openssl x509 -req -days 10 -in "$name.csr" -CA "$authority.pem" -CAkey "$authority-key.pem" \
        -CAcreateserial -extfile "$name.ext" -out "$name.pem" 2> /dev/null
}

authority good "Trusted Authority"
authority bad "Unknown Authority"
certificate mail good mail1.example.in mail2.example.in
certificate forged bad forged1.example.in forged2.example.in
certificate stranger good other.example.org
