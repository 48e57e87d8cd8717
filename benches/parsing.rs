//! Command lines: ours with the place of every piece, and smtp-proto's, which names none.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dakiya::smtp::{PERSONAS, Session, Setup, Transport};
use dakiya_benches::LINES;
use smtp_proto::Request;

criterion_group!(benches, parsing);
criterion_main!(benches);

/// Each measures one line, by going round all of them.
fn parsing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("line");
    let persona = PERSONAS.get("strict").expect("the strict persona is one of them");
    let setup = Setup::mx("mail.example.in", &["asha@example.in"]);
    let (mut session, _) = Session::open(persona, Transport::Plain, setup);
    let wire: Vec<_> = LINES.iter().map(|line| format!("{line}\r\n")).collect();

    group.bench_function("dakiya: explained", |bencher| {
        let mut lines = LINES.iter().cycle();
        bencher.iter(|| session.explain(black_box(lines.next().copied().unwrap_or_default())));
    });
    group.bench_function("dakiya: answered", |bencher| {
        let mut lines = wire.iter().cycle();
        bencher.iter(|| session.receive(black_box(lines.next().map_or(&[], |l| l.as_bytes()))));
    });
    group.bench_function("smtp-proto: parsed", |bencher| {
        let mut lines = wire.iter().cycle();
        bencher.iter(|| {
            let line = black_box(lines.next().map_or("", String::as_str));
            Request::parse(&mut line.as_bytes().iter()).is_ok()
        });
    });
    group.finish();
}
