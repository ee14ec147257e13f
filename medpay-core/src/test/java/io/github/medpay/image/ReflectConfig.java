package io.github.medpay.image;

import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code reflect-config.json}: one class to a line, with everything that Jackson asks of it. */
final class ReflectConfig {

    private ReflectConfig() {}

    static String of(List<Class<?>> types) {
        return types.stream().map(ReflectConfig::entry).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String entry(Class<?> type) {
        String components = type.isRecord() ? ", \"allRecordComponents\": true" : "";
        return "  {\"name\": \"" + type.getName()
                + "\", \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true,"
                + " \"allDeclaredFields\": true" + components + "}";
    }
}
