package io.github.medpay.history.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any claim and any history. */
class HistoryProperties {

    @Property
    void theOrderOfTheHistoryDoesNotMatter(
            @ForAll("claims") List<String> claim, @ForAll("priors") List<String> priors) {
        List<String> mixed = new ArrayList<>(priors);
        Collections.shuffle(mixed, new Random(claim.hashCode()));
        assertThat(messages(claim, mixed)).isEqualTo(messages(claim, priors));
    }

    @Property
    void oneMorePriorServiceNeverTakesADenialAway(
            @ForAll("claims") List<String> claim, @ForAll("priors") List<String> priors) {
        List<String> denied = denied(claim, priors.subList(1, priors.size()));
        assertThat(denied(claim, priors)).containsAll(denied);
    }

    private static List<String> denied(List<String> claim, List<String> priors) {
        List<String> denied = new ArrayList<>();
        List<FurnishedService> services = services(claim, priors);
        Services.judge(services, Services.EDITS, (finding, place) -> {
            if (finding.severity() == Severity.DENIAL) {
                denied.add(services.get(place).number() + " " + finding.code());
            }
        });
        return denied;
    }

    private static List<String> messages(List<String> claim, List<String> priors) {
        List<String> messages = new ArrayList<>();
        Services.judge(
                services(claim, priors),
                Services.EDITS,
                (finding, place) -> messages.add(finding.code() + " " + finding.message()));
        Collections.sort(messages);
        return messages;
    }

    private static List<FurnishedService> services(List<String> claim, List<String> priors) {
        String before = priors.isEmpty() ? "" : "; P " + String.join("; P ", priors);
        return Services.of(String.join("; ", claim) + before);
    }

    @Provide
    Arbitrary<List<String>> claims() {
        return service().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> priors() {
        return service().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<String> service() {
        Arbitrary<String> code = Arbitraries.of("66984 090", "17110 010", "46600 000", "15999 YYY", "99213", "99203");
        Arbitrary<String> more = Arbitraries.of("99214", "99291", "G2211", "98941", "G0439", "67036 090", "70553");
        Arbitrary<String> modifier =
                Arbitraries.of("", "", "24", "25", "57", "24 25", "58", "78", "79", "54", "55", "80", "FT", "AT");
        return Combinators.combine(
                        Arbitraries.oneOf(code, more), Arbitraries.integers().between(0, 120), modifier)
                .as((service, day, with) -> {
                    String[] words = service.split(" ", 2);
                    String date = LocalDate.of(2024, 11, 20).plusDays(day).toString();
                    return words[0] + " " + date + (words.length > 1 ? " " + words[1] : "")
                            + (with.isEmpty() ? "" : " " + with);
                });
    }
}
