package io.github.medpay.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What Jackson may read or write by reflection: public records and enums of the API, and classes with its annotations. */
final class Reflected {

    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";

    private Reflected() {}

    /** Every such class of a module, by name. */
    static List<Class<?>> of(Class<?> inModule) {
        Path classes = folder(inModule);
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("io/github/medpay/") && name.endsWith(".class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .<Class<?>>map(Reflected::load)
                    .filter(type -> isAnnotated(type) || isPublicValue(inModule.getModule(), type))
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Class<?> inModule) {
        try {
            return Path.of(
                    inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Reflected.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublicValue(Module module, Class<?> type) {
        boolean exported = !module.isNamed() || module.isExported(type.getPackageName());
        return exported && isPublic(type) && (type.isRecord() || type.isEnum());
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean isAnnotated(Class<?> type) {
        return isMarked(type)
                || Arrays.stream(type.getDeclaredFields()).anyMatch(Reflected::isMarked)
                || Stream.concat(
                                Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                        .anyMatch(Reflected::isMarkedInside);
    }

    private static boolean isMarkedInside(Executable executable) {
        return isMarked(executable)
                || Arrays.stream(executable.getParameters()).anyMatch((Parameter parameter) -> isMarked(parameter));
    }

    private static boolean isMarked(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getName().startsWith(ANNOTATIONS));
    }
}
