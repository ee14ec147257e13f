package io.github.medpay.data.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The members of one input by their kind; of a file that is there in several forms, the one that is read. */
final class MemberSet {

    private final Map<MemberKind, List<Member>> byKind = new EnumMap<>(MemberKind.class);
    private final String label;

    MemberSet(String label, List<Member> members) {
        this.label = label;
        for (Member member : members) {
            MemberKind.ofName(member.name())
                    .ifPresent(kind ->
                            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(member));
        }
    }

    boolean has(MemberKind kind) {
        return byKind.containsKey(kind);
    }

    /** The file of a kind. */
    Optional<Member> find(MemberKind kind) {
        return best(kind, byKind.getOrDefault(kind, List.of()));
    }

    /** The file of a kind that must be there. */
    Member get(MemberKind kind) {
        return find(kind).orElseThrow(() -> missing(kind.shortName()));
    }

    OfficialFileException missing(String what) {
        List<String> names = byKind.values().stream()
                .flatMap(List::stream)
                .map(Member::name)
                .sorted()
                .toList();
        return OfficialFileException.ofFile(
                label, "member " + what + " is missing; known members: " + (names.isEmpty() ? "none" : names));
    }

    /** The relative value file: the only one, or in a pair that of participants who do not qualify. */
    Member relativeValues() {
        List<Member> others = byKind.getOrDefault(MemberKind.RELATIVE_VALUES, List.of()).stream()
                .filter(member -> !isQualifying(member))
                .toList();
        return best(MemberKind.RELATIVE_VALUES, others).orElseThrow(() -> missing("PPRRVU"));
    }

    /** The relative value file of qualifying participants, from 2026 on. */
    Optional<Member> qualifyingRelativeValues() {
        List<Member> qualifying = byKind.getOrDefault(MemberKind.RELATIVE_VALUES, List.of()).stream()
                .filter(MemberSet::isQualifying)
                .toList();
        return best(MemberKind.RELATIVE_VALUES, qualifying);
    }

    private static boolean isQualifying(Member member) {
        String name = member.name().toUpperCase(Locale.ROOT);
        return name.contains("QP") && !name.contains("NONQP") && !name.contains("NON-QP") && !name.contains("NON_QP");
    }

    private static Optional<Member> best(MemberKind kind, List<Member> members) {
        List<Member> sorted = members.stream()
                .sorted(Comparator.comparingInt(member -> kind.rank(member.name())))
                .toList();
        if (sorted.size() > 1
                && kind.rank(sorted.get(0).name()) == kind.rank(sorted.get(1).name())) {
            throw OfficialFileException.ofFile(
                    sorted.get(1).label(),
                    "a second " + kind.shortName() + " file beside "
                            + sorted.get(0).label());
        }
        return sorted.stream().findFirst();
    }
}
