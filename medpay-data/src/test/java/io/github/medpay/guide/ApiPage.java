package io.github.medpay.guide;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/api.md}. */
final class ApiPage {

    private static final String HEAD = """
            # The public API

            Every public type and member of `medpay-core` and `medpay-data`, by package. This page is written by the build from the class \
            files; don't edit it. The javadoc says what each of them means. Nothing is null but what is marked `@Nullable`. Accessors of a \
            record are its components; `toString`, `equals` and `hashCode` are left out. A record's `with` methods \
            and its `…Builder` are generated: one method for each component.

            To write it anew:

            ```sh
            ./mvnw -pl medpay-core,medpay-data test -Dtest=ApiPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dmedpay.api.write=true
            ```
            """;

    private static final Set<String> OF_OBJECT = Set.of("toString", "equals", "hashCode", "compareTo");

    /** A longer list of components stands one to a line. */
    private static final int LONG = 90;

    private ApiPage() {}

    static String write(Class<?>... modules) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Class<?> module : modules) {
            SortedMap<String, List<Class<?>>> packages = ApiTypes.of(module);
            packages.forEach((name, types) -> {
                page.append("\n## ").append(name).append("\n\n```text\n");
                page.append(types.stream().map(ApiPage::type).collect(Collectors.joining("\n")));
                page.append("```\n");
            });
        }
        return page.toString();
    }

    private static String type(Class<?> type) {
        StringBuilder text = new StringBuilder(head(type)).append('\n');
        members(type).forEach(member -> text.append("    ").append(member).append('\n'));
        return text.toString();
    }

    private static String head(Class<?> type) {
        String name = ApiText.simple(type);
        if (type.isEnum()) {
            return "enum " + name + ": "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        List<Class<?>> above = new ArrayList<>(
                Arrays.stream(type.getInterfaces()).filter(ApiTypes::isPublic).toList());
        if (type.getSuperclass() != null && !Set.of(Object.class, Record.class).contains(type.getSuperclass())) {
            above.add(0, type.getSuperclass());
        }
        String is = above.isEmpty() ? "" : " is " + ApiText.names(above);
        if (type.isRecord()) {
            return "record " + name + components(type) + is;
        }
        return (type.isInterface() ? "interface " : "class ") + name + is;
    }

    private static String components(Class<?> type) {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(ApiText::component)
                .toList();
        String line = String.join(", ", components);
        return line.length() <= LONG ? "(" + line + ")" : "(\n        " + String.join(",\n        ", components) + ")";
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>(Comparator.comparing(ApiPage::order));
        if (isGenerated(type)) {
            members.add(generated(type));
            return members;
        }
        for (Class<?> hidden : type.getInterfaces()) {
            if (!ApiTypes.isPublic(hidden)) {
                members.add(generated(hidden));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && !field.isEnumConstant()) {
                members.add("static " + ApiText.type(field.getAnnotatedType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            if (!type.isRecord()) {
                members.add("new " + type.getSimpleName() + ApiText.parameters(constructor));
            }
        }
        methods(type).map(ApiText::method).forEach(members::add);
        return members;
    }

    /** Constants, constructors, static methods, then the others by name. */
    private static String order(String member) {
        String sort = member.startsWith("static ")
                ? (member.contains("(") ? "2" : "0")
                : member.startsWith("new ") ? "1" : "3";
        return sort + member.replaceFirst(".* (\\w+)\\(", "$1(") + member;
    }

    private static Stream<Method> methods(Class<?> type) {
        Set<String> components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !OF_OBJECT.contains(method.getName()))
                .filter(method -> !(method.getParameterCount() == 0 && components.contains(method.getName())))
                .filter(method -> !(type.isEnum() && Set.of("values", "valueOf").contains(method.getName())));
    }

    private static boolean isGenerated(Class<?> type) {
        String name = type.getSimpleName();
        return type.getDeclaringClass() == null && name.endsWith("Builder");
    }

    private static String generated(Class<?> type) {
        return methods(type).map(Method::getName).distinct().sorted().collect(Collectors.joining(", "));
    }
}
