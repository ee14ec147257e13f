package io.github.medpay.claim;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fixture.Small;
import io.github.medpay.policy.UnitRule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of {@code cases.txt}: a claim, and what it pays. The head of that file explains how a case is written.
 *
 * @param name the section and the rule or example
 * @param options of the claim
 * @param lines as billed
 * @param expected what each line pays
 */
record ClaimCase(String name, List<String> options, List<String> lines, List<ExpectedLine> expected) {

    static Stream<ClaimCase> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(ClaimCase.class.getResourceAsStream("cases.txt"), "cases.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.contains("|") && !line.startsWith("# "))
                    .map(ClaimCase::parse)
                    .toList()
                    .stream();
        }
    }

    private static ClaimCase parse(String text) {
        String[] parts = text.split(" *\\| *", -1);
        if (parts.length < 4) {
            throw new IllegalArgumentException(text);
        }
        return new ClaimCase(
                parts[0] + ": " + parts[2] + " (" + parts[1] + ")",
                words(parts[1], " +"),
                words(parts[2], " *; *"),
                words(parts[3], " *; *").stream().map(ExpectedLine::parse).toList());
    }

    private static List<String> words(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator, -1));
    }

    PricedClaim price() {
        ClaimPricer pricer = Small.medPay().pricer();
        pricer = options.contains("ncci") ? pricer : pricer.withoutNcci();
        return (options.contains("strict") ? pricer.strict() : pricer).price(claim());
    }

    private Claim claim() {
        ClaimBuilder builder = Claim.builder()
                .dateOfService(LocalDate.of(2025, 2, 3))
                .placeOfService("11")
                .lines(lines.stream().map(ClaimCase::line).toList());
        for (String option : options) {
            String[] pair = option.split("=", -1);
            apply(builder, pair[0], pair[pair.length - 1]);
        }
        return builder.build();
    }

    private static void apply(ClaimBuilder builder, String key, String value) {
        switch (key) {
            case "pos" -> builder.placeOfService(value);
            case "date" -> builder.dateOfService(LocalDate.parse(value));
            case "at" -> builder.locality(LocalityKey.of(value.substring(0, 5), value.substring(6)));
            case "zip" -> builder.zip(value);
            case "by" -> builder.practitioner(Practitioner.valueOf(value));
            case "assigned" -> builder.participation(Participation.NON_PARTICIPATING_ASSIGNED);
            case "unassigned" -> builder.participation(Participation.NON_PARTICIPATING_UNASSIGNED);
            case "rule" -> builder.unitRule(UnitRule.valueOf(value));
            case "deductible" -> builder.patient(new Patient(new BigDecimal(value), TherapyYearToDate.NONE));
            case "ptSlp" -> builder.patient(patient(value, "0"));
            case "ot" -> builder.patient(patient("0", value));
            case "unsequestered" -> builder.sequestration(false);
            case "release" -> builder.release(value);
            case "qualifying" -> builder.qualifyingApmParticipant(true);
            case "ncci", "strict" -> {}
            default -> throw new IllegalArgumentException(key);
        }
    }

    private static Patient patient(String ptSlp, String ot) {
        return new Patient(Amounts.ZERO, new TherapyYearToDate(new BigDecimal(ptSlp), new BigDecimal(ot)));
    }

    private static ClaimLine line(String text) {
        String[] words = text.split(" +", -1);
        String[] codes = words[0].split("-", -1);
        ClaimLineBuilder builder = ClaimLine.builder(codes[0]);
        for (int i = 1; i < codes.length; i++) {
            builder.addModifiers(codes[i]);
        }
        for (int i = 1; i < words.length; i++) {
            apply(builder, words[i]);
        }
        return builder.build();
    }

    private static void apply(ClaimLineBuilder builder, String word) {
        String value = word.substring(word.indexOf('=') + 1);
        if (word.startsWith("x")) {
            builder.units(new BigDecimal(word.substring(1)));
        } else if (word.startsWith("$")) {
            builder.charge(new BigDecimal(word.substring(1)));
        } else if (word.startsWith("min=")) {
            String[] minutes = (value + "/0").split("/", -1);
            builder.minutes(new Minutes(new BigDecimal(minutes[0]), new BigDecimal(minutes[1])));
        } else if (word.startsWith("date=")) {
            builder.dateOfService(LocalDate.parse(value));
        } else if (word.startsWith("pos=")) {
            builder.placeOfService(value);
        } else if (word.startsWith("days=")) {
            builder.postoperativeDays(new BigDecimal(value));
        } else if (word.equals("induction")) {
            builder.presentAtInduction(true);
        } else {
            throw new IllegalArgumentException(word);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
