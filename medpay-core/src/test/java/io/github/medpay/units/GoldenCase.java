package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.policy.UnitRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of {@code golden.txt}: services, and what each of them earns. */
record GoldenCase(String id, String says, UnitRule rule, List<TimedService> services, List<String> expected) {

    static Stream<GoldenCase> all() throws IOException {
        return Stream.of(read("golden.txt").split("\n\n", -1))
                .filter(block -> block.startsWith("id:"))
                .map(GoldenCase::parse);
    }

    static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenCase.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static GoldenCase parse(String block) {
        List<TimedService> services = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        String[] lines = block.strip().split("\n", -1);
        for (int i = 5; i < lines.length; i++) {
            String[] sides = lines[i].split(" -> ", -1);
            services.add(service(sides[0].split(" ", -1)));
            expected.add(sides[1]);
        }
        return new GoldenCase(
                value(lines[0], "id"),
                value(lines[1], "says"),
                UnitRule.valueOf(value(lines[4], "rule")),
                List.copyOf(services),
                List.copyOf(expected));
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name + ": ")) {
            throw new IllegalStateException("expected " + name + ": but found " + line);
        }
        return line.substring(name.length() + 2);
    }

    private static TimedService service(String[] words) {
        Discipline discipline = words[1].equals("--")
                ? null
                : Discipline.ofPlanOfCare(Modifier.of(words[1])).orElseThrow();
        String[] minutes = words[2].split("\\+", -1);
        return new TimedService(
                ProcedureCode.of(words[0]), discipline, Integer.parseInt(minutes[0]), Integer.parseInt(minutes[1]));
    }

    @Override
    public String toString() {
        return id + ": " + says;
    }
}
