//! Whole conversations, from the greeting to the end.

use criterion::{Criterion, criterion_group, criterion_main};
use dakiya_benches::Conversation;

criterion_group!(benches, session);
criterion_main!(benches);

fn session(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("session");
    for conversation in Conversation::all() {
        group.bench_function(conversation.name, |bencher| bencher.iter(|| conversation.hold()));
    }
    group.finish();
}
