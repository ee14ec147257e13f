package io.github.medpay.bench.input;

import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Practitioner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * What a practice bills on one day, of which claims are drawn; {@code superbills.txt} holds them.
 *
 * @param family such as {@code surgery}
 * @param place of service
 * @param practitioner who bills
 * @param items each one line, or one that half of the claims have
 */
record Superbill(String family, String place, Practitioner practitioner, List<Item> items) {

    /**
     * A line of the bill.
     *
     * @param optional whether half of the claims go without
     * @param choices one of them is billed
     */
    record Item(boolean optional, List<BilledService> choices) {

        private static Item parse(String text) {
            boolean optional = text.endsWith("?");
            String services = optional ? text.substring(0, text.length() - 1) : text;
            return new Item(
                    optional,
                    Arrays.stream(services.split("\\|"))
                            .map(BilledService::parse)
                            .toList());
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
    List<ClaimLine> draw(Random random) {
        List<ClaimLine> lines = new ArrayList<>(items.size());
        for (Item item : items) {
            if (!item.optional() || random.nextBoolean()) {
                lines.add(item.choices()
                        .get(random.nextInt(item.choices().size()))
                        .draw(random));
            }
        }
        return lines;
    }
}
