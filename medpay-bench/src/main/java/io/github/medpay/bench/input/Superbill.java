package io.github.medpay.bench.input;

import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Practitioner;
import io.github.medpay.history.PriorService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a practice bills on one day, of which claims are drawn; {@code superbills.txt} holds them.
 *
 * @param family such as {@code surgery}
 * @param place of service
 * @param practitioner who bills
 * @param items its lines and prior services
 */
record Superbill(String family, String place, Practitioner practitioner, List<Item> items) {

    /**
     * A line of the bill, or a prior service.
     *
     * @param optional whether half of the claims go without
     * @param daysBefore how long ago it was billed; none where it is a line
     * @param choices one of them is billed
     */
    record Item(boolean optional, Range daysBefore, List<BilledService> choices) {

        private static Item parse(String text) {
            boolean optional = text.endsWith("?");
            int from = text.startsWith("<") ? text.indexOf('=') + 1 : 0;
            String services = text.substring(from, optional ? text.length() - 1 : text.length());
            return new Item(
                    optional,
                    Range.parse(from == 0 ? null : text.substring(1, from - 1)),
                    Arrays.stream(services.split("\\|"))
                            .map(BilledService::parse)
                            .toList());
        }

        private BilledService choose(Random random) {
            return choices.get(random.nextInt(choices.size()));
        }
    }

    /** All, in the order of the file. */
    static List<Superbill> all() {
        try (InputStream text = Superbill.class.getResourceAsStream("superbills.txt")) {
            return new String(Objects.requireNonNull(text, "superbills").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Superbill::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Superbill parse(String line) {
        List<String> fields = List.of(line.split(" "));
        return new Superbill(
                fields.get(0),
                fields.get(1),
                Practitioner.valueOf(fields.get(2)),
                fields.subList(3, fields.size()).stream().map(Item::parse).toList());
    }

    /** The lines of one claim, at least one. */
    List<ClaimLine> lines(Random random) {
        return drawn(true, random).map(item -> item.choose(random).draw(random)).toList();
    }

    /** What was billed before a date. */
    List<PriorService> history(LocalDate date, Random random) {
        return drawn(false, random)
                .map(item -> item.choose(random)
                        .drawPrior(date.minusDays(item.daysBefore().draw(random)), random))
                .toList();
    }

    private Stream<Item> drawn(boolean line, Random random) {
        return items.stream()
                .filter(item -> item.daysBefore().isNone() == line)
                .filter(item -> !item.optional() || random.nextBoolean());
    }
}
