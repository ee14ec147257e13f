package io.github.medpay.image;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a list of classes as native-image reads it: one to a line, with everything that Jackson asks of it. */
final class ReflectConfig {

    private static final String EVERYTHING =
            "\", \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true, \"allDeclaredFields\": true";

    private ReflectConfig() {}

    /** {@code reflect-config.json}, which every version reads. */
    static String of(List<Class<?>> types) {
        return types.stream().map(ReflectConfig::entry).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String entry(Class<?> type) {
        return "  {\"name\": \"" + type.getName() + EVERYTHING
                + (type.isRecord() ? ", \"allRecordComponents\": true}" : "}");
    }

    /** {@code reachability-metadata.json}, its successor from GraalVM for JDK 23 on. */
    static String reachability(List<Class<?>> types) {
        return types.stream()
                .map(type -> "    {\"type\": \"" + type.getName() + EVERYTHING + "}")
                .collect(Collectors.joining(",\n", "{\n  \"reflection\": [\n", "\n  ]\n}\n"));
    }
}
