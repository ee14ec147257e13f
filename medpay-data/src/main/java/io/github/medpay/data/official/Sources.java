package io.github.medpay.data.official;

import io.github.medpay.data.manifest.SourceEntry;
import java.util.ArrayList;
import java.util.List;

/** Collects what the manifest says of the official files. */
final class Sources {

    private final CompileOptions.Firmness firmness;
    private final List<SourceEntry> entries = new ArrayList<>();

    Sources(CompileOptions.Firmness firmness) {
        this.firmness = firmness;
    }

    void add(Member member, MemberKind kind, int rows) {
        entries.add(new SourceEntry(
                member.container(),
                member.name(),
                member.content().length,
                member.sha256(),
                rows,
                firmness.of(member, kind)));
    }

    List<SourceEntry> entries() {
        return List.copyOf(entries);
    }

    /** The files in one line. */
    String names() {
        return String.join(", ", entries.stream().map(SourceEntry::member).toList());
    }
}
